package org.jointcase.transparency.verify;

import java.util.List;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * What came out.
 *
 * @param header null if not even that could be read
 * @param checkpoint null if it is not to be believed
 * @param trusted the keys that it was checked against
 * @param shown what was found to hold, in sentences
 * @param notShown what a bundle like this cannot show, in sentences
 * @param failure the first thing that does not hold; null if everything does
 */
public record Report(
        @Nullable BundleHeader header,
        @Nullable Checkpoint checkpoint,
        List<String> trusted,
        List<String> shown,
        List<String> notShown,
        DoesNotHold.@Nullable Failure failure) {
    public Report {
        trusted = List.copyOf(trusted);
        shown = List.copyOf(shown);
        notShown = List.copyOf(notShown);
    }

    /** Whether everything holds. */
    public boolean holds() {
        return failure == null;
    }

    /** The first thing that does not hold, in a line; empty if everything does. */
    public String firstFailure() {
        return failure == null ? "" : failure.toString();
    }

    /** For people. */
    public String text() {
        return ReportText.of(this);
    }

    /** For programs. */
    public String json() {
        return ReportJson.of(this);
    }
}
