package org.jointcase.embedded;

/** The embedded servers cannot start; the message is one line for the person who started the program. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
