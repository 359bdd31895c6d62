package org.jointcase.projections.readmodel;

import java.time.Instant;

/**
 * A generation of a read model.
 *
 * @param shape digest of the template that it was made from
 * @param kept how many entries are in its tables so far
 */
record Generation(int number, State state, String shape, Instant started, long kept) {
    enum State {
        BUILDING,
        LIVE,
        RETIRED
    }
}
