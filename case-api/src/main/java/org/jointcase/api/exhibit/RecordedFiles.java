package org.jointcase.api.exhibit;

import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;

/** What was recorded of an exhibit's file when it was collected: rules ask for less, so it is not in the state. */
final class RecordedFiles {
    private static final long BEFORE_THE_FIRST = -1;

    private final LedgerReader reader;
    private final EntryOpener opener;

    RecordedFiles(LedgerReader reader, EntryOpener opener) {
        this.reader = reader;
        this.opener = opener;
    }

    RecordedFile of(ExhibitId id) {
        var first = reader.ofAggregate(id.value(), BEFORE_THE_FIRST, 1).getFirst();
        if (opener.open(first).event() instanceof Collected collected) {
            return RecordedFile.of(id, collected.content());
        }
        throw new IllegalStateException("an exhibit begins with its collection: " + id);
    }
}
