package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Optional;

/** The rows of one case that somebody sees, wherever they come from. */
interface Contents {
    <R extends Record> List<R> all(Part<R> part);

    default <R extends Record> Optional<R> one(Part<R> part) {
        return all(part).stream().findFirst();
    }
}
