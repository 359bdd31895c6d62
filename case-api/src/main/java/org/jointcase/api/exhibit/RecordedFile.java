package org.jointcase.api.exhibit;

import static java.util.Objects.requireNonNull;

import org.jointcase.evidence.StoredFile;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitId;

/**
 * A file as the ledger recorded it.
 *
 * @param name as its sender named it
 */
record RecordedFile(String name, StoredFile stored) {
    static RecordedFile of(ExhibitId id, Content content) {
        return new RecordedFile(
                requireNonNull(content.fileName()),
                new StoredFile(
                        id.value(),
                        requireNonNull(content.size()),
                        requireNonNull(content.sha256()),
                        requireNonNull(content.sha512())));
    }
}
