package org.jointcase.api.investigation;

import static org.jointcase.api.problem.Refused.malformed;

import org.jointcase.projections.casefile.Moment;
import org.jspecify.annotations.Nullable;

/** Moments as callers write them. */
final class Moments {
    private Moments() {}

    /** @throws org.jointcase.api.problem.Refused if it is neither a position nor an instant */
    static Moment of(String parameter, String text) {
        try {
            return Moment.parse(text);
        } catch (IllegalArgumentException neither) {
            throw malformed(parameter + " must be a position or an instant");
        }
    }

    static Moment of(String parameter, @Nullable String text, Moment otherwise) {
        return text == null ? otherwise : of(parameter, text);
    }
}
