package org.jointcase.mandate;

/** The mandate does not hold the role that the command table asks for. Says nothing of any object's state. */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        super("not permitted", null, false, false);
    }
}
