package org.jointcase.messaging.follow;

import org.jointcase.transparency.Hash;

/**
 * How far a slot was followed.
 *
 * @param position of the last entry that was applied, 0 for none
 * @param leaf of that entry, {@link Hash#ZERO} for none: another ledger has another leaf there
 */
public record Cursor(long position, Hash leaf) {
    public static final Cursor START = new Cursor(0, Hash.ZERO);
}
