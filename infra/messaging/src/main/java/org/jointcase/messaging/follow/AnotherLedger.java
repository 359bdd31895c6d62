package org.jointcase.messaging.follow;

/** What a follower has applied is not in this ledger: it followed another one, and has to be rebuilt from this one. */
final class AnotherLedger extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnotherLedger(int slot, Cursor cursor) {
        super("the ledger has not the entry at position " + cursor.position() + " that slot " + slot + " was left at");
    }
}
