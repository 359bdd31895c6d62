package org.jointcase.ledger.command;

import java.util.UUID;

/**
 * What the ledger holds of an aggregate.
 *
 * @param sequence of its last event, from 0
 * @param position of its last event
 */
public record CommittedState<S>(S state, long sequence, UUID lastEvent, long position) {
    /** From 1, as callers know it. */
    public long version() {
        return sequence + 1;
    }
}
