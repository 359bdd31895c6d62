package org.jointcase.projections.partners;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** @param next the id after which the next page begins, if there is one */
public record Page<T>(List<T> items, @Nullable UUID next) {
    static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), id.apply(found.get(limit - 1)));
    }
}
