package org.jointcase.ledger.command;

import org.jointcase.mandate.Id;
import org.jointcase.mandate.NotVisible;

/** The latest state of aggregates, for what is decided outside of commands: reading contents and exporting. */
public final class CommittedStates {
    private final StateMemory memory;

    CommittedStates(StateMemory memory) {
        this.memory = memory;
    }

    /**
     * The state under this id with everything that is in the ledger now.
     *
     * @throws NotVisible if there is none
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if the ledger cannot be read
     */
    public <S> CommittedState<S> latest(Id<S> id) {
        var state = memory.of(id, true);
        if (state == null) {
            throw new NotVisible();
        }
        return state;
    }
}
