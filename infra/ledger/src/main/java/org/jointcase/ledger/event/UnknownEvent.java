package org.jointcase.ledger.event;

/** An entry holds an event that this version of the program does not know. */
public final class UnknownEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEvent(String name, int revision) {
        super("no event is known as " + name + " in revision " + revision);
    }
}
