package org.jointcase.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jointcase.exhibit.ExhibitEvent.Collected;

/** Where the files of exhibits are. */
@FunctionalInterface
public interface EvidenceSource {
    /** The content of a file that was recorded, verified to its end before; empty if it is missing or damaged. */
    Optional<InputStream> open(Collected collected) throws IOException;
}
