package org.jointcase.benchmark;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A comparison of a read model with its log that was asked for, as answers about the read model tell of it. */
final class AskedComparison {
    private final Optional<String> before;
    private boolean gone;

    /** @param before the answer before it was asked for */
    AskedComparison(JsonNode before) {
        this.before = started(before);
    }

    /**
     * @param now the answer at the moment
     * @throws IllegalStateException if it was broken off: nobody is at it nor will be, twice in a row, for between two parts of
     *     one answer it may have ended
     */
    boolean hasEnded(JsonNode now) {
        if (started(now).equals(before)) {
            return false;
        }
        if (!now.path("comparison").path("ended").isNull()) {
            return true;
        }
        boolean nobodyIsAtIt =
                now.required("rebuild").isNull() && !now.required("waiting").booleanValue();
        if (nobodyIsAtIt && gone) {
            throw new IllegalStateException("the comparison was broken off: " + now);
        }
        gone = nobodyIsAtIt;
        return false;
    }

    private static Optional<String> started(JsonNode answer) {
        return answer.path("comparison").path("started").stringValueOpt();
    }
}
