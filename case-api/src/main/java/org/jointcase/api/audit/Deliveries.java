package org.jointcase.api.audit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.security.Caller;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.ledger.bundle.EvidenceSource;

/**
 * Files for a bundle, each written down with its hash before its first byte goes out, as a download is.
 *
 * @param action of the export that they go out with
 */
record Deliveries(EvidenceSource files, AccessJournal journal, Caller caller, String action) implements EvidenceSource {
    @Override
    public Optional<InputStream> open(Collected collected) throws IOException {
        return files.open(collected);
    }

    @Override
    public void delivering(Collected collected) {
        var reached = new Reached("exhibit", collected.exhibitId(), action);
        var sha256 = requireNonNull(collected.content().sha256());
        journal.delivered(caller, reached, collected.investigationId().value(), sha256);
    }
}
