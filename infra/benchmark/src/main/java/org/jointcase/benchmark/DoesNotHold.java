package org.jointcase.benchmark;

/** What was measured is worth nothing: something that always has to hold did not. */
final class DoesNotHold extends Exception {
    private static final long serialVersionUID = 1L;

    DoesNotHold(String what) {
        super(what);
    }
}
