package org.jointcase.note;

import static org.jointcase.mandate.Text.optional;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Text;
import org.jspecify.annotations.Nullable;

/** What may be asked about a note. */
public sealed interface NoteCommand extends CaseCommand {
    NoteId noteId();

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
