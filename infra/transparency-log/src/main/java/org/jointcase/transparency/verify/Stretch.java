package org.jointcase.transparency.verify;

import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.Checkpoint;

/**
 * What a bundle's entries make of the log's tree.
 *
 * @param from size of the tree before them; -1 for a case's, which are no stretch
 * @param upTo size of the tree after them; -1 for a case's
 */
record Stretch(long from, long upTo) {
    private static final Stretch NONE = new Stretch(-1, -1);

    /** @throws DoesNotHold if there cannot be so many entries in the log that the checkpoint is of */
    static Stretch of(BundleHeader header, Checkpoint checkpoint, Frontier before) throws DoesNotHold {
        long size = checkpoint.size();
        long entries = header.entries();
        return switch (header.scope()) {
            case Scope.Whole() -> {
                must(
                        entries <= size,
                        "the bundle of the whole log has " + entries + " entries, and its checkpoint is over " + size);
                // Whether it has them all is said when it is known which ones are missing.
                yield new Stretch(0, size);
            }
            case Scope.Range(long first) -> {
                must(before.size() == first - 1, "the bundle's frontier is not that before its first entry");
                must(
                        entries <= size - before.size(),
                        "the bundle's range ends after its checkpoint, which is over " + size);
                yield new Stretch(before.size(), before.size() + entries);
            }
            case Scope.OfCase ignored -> {
                must(entries <= size, "the bundle has " + entries + " entries, and its checkpoint is over " + size);
                yield NONE;
            }
        };
    }

    boolean isNone() {
        return from < 0;
    }

    boolean reaches(long size) {
        return size >= from && size <= upTo;
    }

    private static void must(boolean holds, String otherwise) throws DoesNotHold {
        if (!holds) {
            throw new DoesNotHold(otherwise);
        }
    }
}
