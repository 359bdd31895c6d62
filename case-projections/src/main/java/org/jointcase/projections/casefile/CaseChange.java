package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of something in the case file.
 *
 * @param part of the case file, by its name there
 * @param key what it is within the part: the components that tell it from others
 */
public record CaseChange(String part, Map<String, Object> key, Kind kind, List<FieldChange> fields) {
    /** Removed is what the read model shows no longer, such as the continued releases of a closure that was sent back. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A field that is another than before.
     *
     * @param before null where there was nothing
     * @param after null where there is nothing any more
     * @param sequence of the case's entry that made it what it is; null where that entry is not shown
     */
    public record FieldChange(
            String field,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable Long sequence) {}
}
