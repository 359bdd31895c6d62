package org.jointcase.messaging.follow;

import org.jointcase.ledger.entry.StoredEntry;

/**
 * The next entry of a slot, compared with the ledger and opened.
 *
 * @param slot of the follower's cursor
 * @param event what the entry says
 */
public record Step<E>(int slot, StoredEntry entry, E event) {
    /** The slot's cursor, once this is applied. */
    public Cursor cursor() {
        return new Cursor(entry.position(), entry.leaf());
    }
}
