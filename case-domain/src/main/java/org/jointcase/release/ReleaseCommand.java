package org.jointcase.release;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.text;

import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Purpose;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Handling;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;

/** What may be asked about giving exhibits to a recipient. */
public sealed interface ReleaseCommand extends CaseCommand {
    ReleaseId releaseId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Propose propose -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Approve approve -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Reject reject -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Withdraw withdraw -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Acknowledge acknowledge -> mandate.mustBe(INVESTIGATOR, LIAISON);
        };
    }

    /** @param persons who alone may read it at the recipient's; needed where the handling is TLP:RED */
    record Propose(
            Act act,
            @TargetAggregateIdentifier ReleaseId releaseId,
            InvestigationId investigationId,
            Set<ExhibitId> exhibitIds,
            OrganisationId recipient,
            Set<Representative> persons,
            AgreementId agreementId,
            String clauseRef,
            Purpose purpose,
            Handling handling)
            implements ReleaseCommand {
        public Propose {
            exhibitIds = Set.copyOf(exhibitIds);
            persons = Set.copyOf(persons);
            line("clauseRef", clauseRef);
            if (exhibitIds.isEmpty()) {
                throw new IllegalArgumentException("exhibitIds must name at least one");
            }
            if (handling.tlp() == Tlp.RED && persons.isEmpty()) {
                throw new IllegalArgumentException("persons are needed where the handling is TLP:RED");
            }
            if (handling.informationEvaluation() < 1 || handling.informationEvaluation() > 4) {
                throw new IllegalArgumentException("handling.informationEvaluation must be 1 to 4");
            }
        }
    }

    record Approve(Act act, @TargetAggregateIdentifier ReleaseId releaseId) implements ReleaseCommand {}

    record Reject(Act act, @TargetAggregateIdentifier ReleaseId releaseId, String reason) implements ReleaseCommand {
        public Reject {
            text("reason", reason);
        }
    }

    record Withdraw(Act act, @TargetAggregateIdentifier ReleaseId releaseId, String reason) implements ReleaseCommand {
        public Withdraw {
            text("reason", reason);
        }
    }

    /** @param sha256s what the recipient found for each digital exhibit, lower-case hex */
    record Acknowledge(Act act, @TargetAggregateIdentifier ReleaseId releaseId, Map<ExhibitId, String> sha256s)
            implements ReleaseCommand {
        public Acknowledge {
            sha256s = Map.copyOf(sha256s);
            if (!sha256s.values().stream().allMatch(sha256 -> sha256.matches("[0-9a-f]{64}"))) {
                throw new IllegalArgumentException("sha256s must be 64 lower-case hex digits each");
            }
        }
    }
}
