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

    /**
     * Called once for a file, before its first byte is given out and after it was opened. What this throws breaks off the
     * bundle.
     */
    default void delivering(Collected collected) {}
}
