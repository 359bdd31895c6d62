package org.jointcase.projections.access;

/** What is asked for cannot be read: a parameter has not the shape that it needs. */
public final class UnreadableQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the parameter, and what is wrong with it */
    public UnreadableQuestion(String what) {
        super(what, null, false, false);
    }
}
