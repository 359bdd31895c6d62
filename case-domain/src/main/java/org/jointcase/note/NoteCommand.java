package org.jointcase.note;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Text.optional;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Text;
import org.jspecify.annotations.Nullable;

/** What may be asked about a note. */
public sealed interface NoteCommand extends CaseCommand {
    NoteId noteId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Add add -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
            case Correct correct -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
        };
    }

    record Add(Act act, @TargetAggregateIdentifier NoteId noteId, InvestigationId investigationId, String text)
            implements NoteCommand {
        public Add {
            Text.text("text", text);
        }
    }

    record Correct(
            Act act,
            @TargetAggregateIdentifier NoteId noteId,
            String text,
            @Nullable String reason) implements NoteCommand {
        public Correct {
            Text.text("text", text);
            optional("reason", reason);
        }
    }
}
