package org.jointcase.agreement;

import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Days;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;

/** What may be asked about a memorandum of understanding. */
public sealed interface AgreementCommand extends CaseCommand {
    AgreementId agreementId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Draft draft -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Sign sign -> mandate.mustBe(SUPERVISOR);
            case Suspend suspend -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Resume resume -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Terminate terminate -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
        };
    }

    record Draft(
            Act act,
            @TargetAggregateIdentifier AgreementId agreementId,
            String title,
            Set<OrganisationId> parties,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<Clause> clauses)
            implements AgreementCommand {
        public Draft {
            line("title", title);
            parties = Set.copyOf(parties);
            clauses = List.copyOf(clauses);
            if (parties.size() < 2) {
                throw new IllegalArgumentException("parties must name at least two organisations");
            }
            Days.day("effectiveFrom", effectiveFrom);
            Days.day("effectiveTo", effectiveTo);
            if (effectiveTo.isBefore(effectiveFrom)) {
                throw new IllegalArgumentException("effectiveTo lies before effectiveFrom");
            }
            if (clauses.isEmpty()
                    || clauses.stream().map(Clause::ref).distinct().count() != clauses.size()) {
                throw new IllegalArgumentException("clauses must hold at least one, each ref once");
            }
            clauses.forEach(Clause::mustBeWellFormed);
        }
    }

    record Sign(Act act, @TargetAggregateIdentifier AgreementId agreementId) implements AgreementCommand {}

    record Suspend(Act act, @TargetAggregateIdentifier AgreementId agreementId, String reason)
            implements AgreementCommand {
        public Suspend {
            text("reason", reason);
        }
    }

    record Resume(Act act, @TargetAggregateIdentifier AgreementId agreementId, String reason)
            implements AgreementCommand {
        public Resume {
            text("reason", reason);
        }
    }

    /** @param lastDay the last day on which the agreement is still in force: the notice */
    record Terminate(Act act, @TargetAggregateIdentifier AgreementId agreementId, String reason, LocalDate lastDay)
            implements AgreementCommand {
        public Terminate {
            Days.day("lastDay", lastDay);
            text("reason", reason);
        }
    }
}
