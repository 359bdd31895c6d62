package org.jointcase.api.problem;

import org.jspecify.annotations.Nullable;

/** A request that is not carried out, for a reason that is no rule of the case file. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    public Refused(ProblemKind kind) {
        this(kind, null);
    }

    /** @param detail what exactly, in words for the caller */
    public Refused(ProblemKind kind, @Nullable String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    /** @param what the field, parameter or header, and what is wrong with it */
    public static Refused malformed(String what) {
        return new Refused(ProblemKind.MALFORMED, what);
    }

    public ProblemKind kind() {
        return kind;
    }
}
