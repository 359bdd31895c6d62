package org.jointcase.ledger.entry;

import java.util.UUID;

/** The slot of a case, 0 to 11, for ever the same: the partition that carries its entries. */
public final class Slot {
    public static final int COUNT = 12;

    private Slot() {}

    public static int of(UUID caseId) {
        return (int) Long.remainderUnsigned(caseId.getLeastSignificantBits(), COUNT);
    }
}
