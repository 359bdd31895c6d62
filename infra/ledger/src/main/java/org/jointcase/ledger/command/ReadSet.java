package org.jointcase.ledger.command;

import org.jointcase.ledger.append.Seen;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.NotVisible;

/** Gives commands committed states, and makes each part of what the command is decided on. */
final class ReadSet implements Committed {
    private final StateMemory memory;

    ReadSet(StateMemory memory) {
        this.memory = memory;
    }

    @Override
    public <S> S state(Id<S> id) {
        var decision = Decision.current();
        var state = memory.of(id, decision.careful());
        if (state == null) {
            if (!memory.isOfAnotherKind(id)) {
                decision.see(Seen.absent(id.value()));
            }
            throw new NotVisible();
        }
        decision.see(new Seen(id.value(), state.sequence(), state.lastEvent()));
        return state.state();
    }
}
