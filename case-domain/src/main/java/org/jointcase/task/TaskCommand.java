package org.jointcase.task;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.optional;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Days;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jspecify.annotations.Nullable;

/** What may be asked about a task. */
public sealed interface TaskCommand extends CaseCommand {
    TaskId taskId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Add add -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
            case Assign assign -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
            case Complete complete -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
        };
    }

    /** @param mandatory whether the case cannot close while it is open */
    record Add(
            Act act,
            @TargetAggregateIdentifier TaskId taskId,
            InvestigationId investigationId,
            String title,
            @Nullable PersonId assignee,
            @Nullable LocalDate dueOn,
            boolean mandatory)
            implements TaskCommand {
        public Add {
            line("title", title);
            Days.optional("dueOn", dueOn);
        }
    }

    record Assign(Act act, @TargetAggregateIdentifier TaskId taskId, PersonId assignee) implements TaskCommand {}

    record Complete(
            Act act,
            @TargetAggregateIdentifier TaskId taskId,
            @Nullable String outcome) implements TaskCommand {
        public Complete {
            optional("outcome", outcome);
        }
    }
}
