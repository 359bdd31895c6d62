package org.jointcase.projections.readmodel;

import java.time.Instant;

/**
 * A generation of a read model.
 *
 * @param shape digest of the template that it was made from
 * @param position how many entries were folded into it so far, of {@code target}
 */
record Generation(int number, State state, String shape, Instant started, long position, long target) {
    enum State {
        BUILDING,
        LIVE,
        RETIRED
    }
}
