package org.jointcase.transparency.command;

import org.jspecify.annotations.Nullable;

/** The command was not given as its usage says. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageError(@Nullable String message) {
        super(message);
    }
}
