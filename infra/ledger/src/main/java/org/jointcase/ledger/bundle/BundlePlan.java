package org.jointcase.ledger.bundle;

import java.util.List;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.note.Note;

/**
 * A bundle before its first byte: what will be in it is decided.
 *
 * @param checkpoint that it is proved against
 */
public record BundlePlan(Log log, BundleHeader header, Note checkpoint, long size) {
    /** How many entries there are to come. */
    public long entries() {
        return header.entries();
    }

    List<BundleHeader.Earlier> earlier() {
        return header.earlier();
    }
}
