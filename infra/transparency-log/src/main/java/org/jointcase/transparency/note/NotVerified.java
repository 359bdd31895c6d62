package org.jointcase.transparency.note;

/** What was read is well formed and does not hold: a signature, a proof, or who signed. */
public final class NotVerified extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    NotVerified(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
