package org.jointcase.benchmark;

import org.jointcase.mandate.CaseCommand;

/** What takes commands and answers when they are durable. */
@FunctionalInterface
interface CommandTarget {
    void send(CaseCommand command);
}
