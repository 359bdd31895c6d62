package org.jointcase.ledger.command;

import org.jointcase.mandate.Id;

/** The latest state of aggregates, for what is decided outside of commands: reading contents and exporting. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class CommittedStates {
    CommittedStates() {}

    /**
     * The state under this id with everything that is in the ledger now.
     *
     * @throws org.jointcase.mandate.NotVisible if there is none
     */
    public <S> CommittedState<S> latest(Id<S> id) {
        throw new UnsupportedOperationException(id.toString());
    }
}
