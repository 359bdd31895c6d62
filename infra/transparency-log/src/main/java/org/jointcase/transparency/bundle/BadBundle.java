package org.jointcase.transparency.bundle;

/** This is no bundle, or not all of one; the message says in a line what is wrong and where. */
public final class BadBundle extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    BadBundle(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
