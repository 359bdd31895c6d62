package org.jointcase.ledger.command;

/** Nobody knows yet whether the command was recorded: a retry with the same key finds out, and records it at most once. */
public final class OutcomeUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutcomeUnknown() {
        super("outcome unknown, retry with the same key");
    }
}
