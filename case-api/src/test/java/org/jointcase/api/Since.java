package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.access.AccessRecord;
import org.jointcase.ledger.access.LedgerAccess;
import org.jointcase.ledger.entry.Log;

/** What was recorded since a moment, in either log. */
record Since(Ledger ledger, long position, long accessPosition) {
    private static final int MANY = 1_000;

    static Since now(Program program) {
        var ledger = program.bean(Ledger.class);
        return new Since(
                ledger, ledger.reader().lastPosition(Log.CASE), ledger.reader().lastPosition(Log.ACCESS));
    }

    List<AccessRecord> accesses() {
        var entries = ledger.reader().after(Log.ACCESS, accessPosition, MANY);
        return ledger.accessOpener().open(entries).stream()
                .map(LedgerAccess::access)
                .toList();
    }

    /** The one access that was written down. */
    AccessRecord access() {
        assertThat(accesses()).hasSize(1);
        return accesses().getFirst();
    }

    Since nobodyWasWrittenDown() {
        assertThat(accesses()).isEmpty();
        return this;
    }

    Since nothingHappened() {
        assertThat(ledger.reader().lastPosition(Log.CASE)).as("last position").isEqualTo(position);
        return this;
    }
}
