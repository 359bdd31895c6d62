package org.jointcase.ledger.bundle;

import java.util.List;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;

/**
 * What an auditor asks for.
 *
 * @param last position that a range ends with; above the checkpoint's size, there
 * @param contents of a case of the case log any, of all else {@link Contents#SEALED}: other keys open other cases too
 * @param previous sizes of checkpoints that he has, ascending
 */
public record BundleRequest(Log log, Scope scope, long last, Contents contents, List<Long> previous) {
    /** @throws IllegalArgumentException if nobody can be given this; the message says why */
    public BundleRequest {
        previous = List.copyOf(previous);
        check(
                contents == Contents.SEALED || (log == Log.CASE && scope instanceof Scope.OfCase),
                "keys and evidence are given out with a case of the case log alone");
        check(!(scope instanceof Scope.Range range) || range.first() <= last, "a range ends after it begins");
        long before = 0;
        for (long size : previous) {
            check(size > before, "previous sizes ascend from 1");
            before = size;
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
