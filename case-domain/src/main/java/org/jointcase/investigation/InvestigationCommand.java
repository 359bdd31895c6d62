package org.jointcase.investigation;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.text;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.agreement.AgreementId;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Days;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What may be asked about a case as a whole. */
public sealed interface InvestigationCommand extends CaseCommand {
    InvestigationId investigationId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Submit submit -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Open open -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Decline decline -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case AssignLead assignLead -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case AdmitParticipant admitParticipant -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case WithdrawParticipant withdrawParticipant ->
                mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case AssignMember assignMember ->
                mandate.mustBe(SUPERVISOR).mustBeOf(assignMember.member().organisation());
            case RemoveMember removeMember -> mandate.mustBe(SUPERVISOR);
            case ProposeClosure proposeClosure -> mandate.mustBe(INVESTIGATOR, SUPERVISOR);
            case ReturnClosure returnClosure -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Close close -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Reopen reopen -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Suspend suspend -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Resume resume -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Absorb absorb -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
        };
    }

    /** @param number {@code <centre>-<year>-<six digits>}, unique */
    record Submit(
            Act act,
            @TargetAggregateIdentifier InvestigationId investigationId,
            String number,
            String title,
            String summary,
            List<Offence> offences,
            Severity severity,
            Tlp tlp)
            implements InvestigationCommand {
        public Submit {
            line("number", number);
            line("title", title);
            text("summary", summary);
            offences = List.copyOf(offences);
            if (offences.isEmpty() || !offences.stream().allMatch(Offence::wellFormed)) {
                throw new IllegalArgumentException(
                        "offences must name at least one; of the Budapest Convention articles 2 to 11");
            }
        }
    }

    record Open(Act act, @TargetAggregateIdentifier InvestigationId investigationId) implements InvestigationCommand {}

    record Decline(Act act, @TargetAggregateIdentifier InvestigationId investigationId, String reason)
            implements InvestigationCommand {
        public Decline {
            text("reason", reason);
        }
    }

    /** @param agreementId under which the organisation takes part; none where it is the centre */
    record AssignLead(
            Act act,
            @TargetAggregateIdentifier InvestigationId investigationId,
            OrganisationId organisationId,
            @Nullable AgreementId agreementId)
            implements InvestigationCommand {}

    /** @param agreementId under which the organisation takes part; none where it is the centre */
    record AdmitParticipant(
            Act act,
            @TargetAggregateIdentifier InvestigationId investigationId,
            OrganisationId organisationId,
            @Nullable AgreementId agreementId)
            implements InvestigationCommand {}

    record WithdrawParticipant(
            Act act,
            @TargetAggregateIdentifier InvestigationId investigationId,
            OrganisationId organisationId,
            String reason)
            implements InvestigationCommand {
        public WithdrawParticipant {
            text("reason", reason);
        }
    }

    record AssignMember(
            Act act, @TargetAggregateIdentifier InvestigationId investigationId, Representative member, MemberRole role)
            implements InvestigationCommand {}

    record RemoveMember(
            Act act, @TargetAggregateIdentifier InvestigationId investigationId, PersonId member, String reason)
            implements InvestigationCommand {
        public RemoveMember {
            text("reason", reason);
        }
    }

    record ProposeClosure(
            Act act,
            @TargetAggregateIdentifier InvestigationId investigationId,
            Determination determination,
            Disposition disposition,
            String summary,
            List<ContinuedRelease> continuedReleases)
            implements InvestigationCommand {
        public ProposeClosure {
            text("summary", summary);
            continuedReleases = List.copyOf(continuedReleases);
            if (continuedReleases.stream()
                            .map(ContinuedRelease::releaseId)
                            .distinct()
                            .count()
                    != continuedReleases.size()) {
                throw new IllegalArgumentException("continuedReleases must name each release once");
            }
            continuedReleases.forEach(release -> {
                Days.day("continuedReleases.until", release.until());
                text("continuedReleases.reason", release.reason());
            });
        }
    }

    record ReturnClosure(Act act, @TargetAggregateIdentifier InvestigationId investigationId, String reason)
            implements InvestigationCommand {
        public ReturnClosure {
            text("reason", reason);
        }
    }

    record Close(Act act, @TargetAggregateIdentifier InvestigationId investigationId) implements InvestigationCommand {}

    record Reopen(Act act, @TargetAggregateIdentifier InvestigationId investigationId, String newFacts)
            implements InvestigationCommand {
        public Reopen {
            text("newFacts", newFacts);
        }
    }

    record Suspend(Act act, @TargetAggregateIdentifier InvestigationId investigationId, String reason)
            implements InvestigationCommand {
        public Suspend {
            text("reason", reason);
        }
    }

    record Resume(Act act, @TargetAggregateIdentifier InvestigationId investigationId, String reason)
            implements InvestigationCommand {
        public Resume {
            text("reason", reason);
        }
    }

    /** @param absorbingId the case in which it goes on */
    record Absorb(
            Act act,
            @TargetAggregateIdentifier InvestigationId investigationId,
            InvestigationId absorbingId,
            String reason)
            implements InvestigationCommand {
        public Absorb {
            text("reason", reason);
        }
    }
}
