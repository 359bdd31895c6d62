package org.jointcase.ledger.command;

import org.jointcase.mandate.CaseCommand;

/** Sends commands to their aggregates and answers when what they decided is durable. Nobody else does. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class CommandSender {
    CommandSender() {}

    /**
     * Decides and records a command, once for each client, person and key.
     *
     * @return what it recorded, now or at an earlier attempt
     * @throws org.jointcase.rule.RuleBroken if a rule forbids it
     * @throws org.jointcase.mandate.NotPermitted if the mandate does not hold the role
     * @throws org.jointcase.mandate.NotVisible if there is no such object, or none to be seen
     * @throws IllegalArgumentException if the command has not the shape that it needs
     * @throws Stale if an object is not at the version that the attempt expects; goes before a broken rule
     * @throws KeyUsedOtherwise if the key stands for something else
     * @throws OutcomeUnknown if the answer is not known in time
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if it cannot be recorded now
     */
    public Receipt send(CaseCommand command, Attempt attempt) {
        throw new UnsupportedOperationException(command + " " + attempt);
    }
}
