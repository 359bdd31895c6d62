package org.jointcase.assistance;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.optional;
import static org.jointcase.mandate.Text.text;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked about a request for assistance. Where the requested organisation has no accounts, the centre's
 * liaison records its acts and names the document ({@code document}) that they are taken from.
 */
public sealed interface AssistanceRequestCommand extends CaseCommand {
    AssistanceRequestId requestId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Submit submit -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Transmit transmit -> transmitter(mandate, transmit.centralAuthority());
            case Return back -> transmitter(mandate, back.centralAuthority());
            case Resubmit resubmit -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Acknowledge acknowledge -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case StartExecution startExecution -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case ReportResult reportResult -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Refuse refuse -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Withdraw withdraw -> mandate.mustBe(INVESTIGATOR, LIAISON);
            case Conclude conclude -> mandate.mustBe(INVESTIGATOR, LIAISON);
        };
    }

    private static Mandate transmitter(Mandate mandate, @Nullable OrganisationId centralAuthority) {
        var supervisor = mandate.mustBe(SUPERVISOR);
        return centralAuthority != null && supervisor.of(centralAuthority) ? supervisor : supervisor.mustBeOfCentre();
    }

    /** @param legalBasis a provision; or {@code clause} of an agreement, exactly one of the two */
    record Submit(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            InvestigationId investigationId,
            AssistanceKind kind,
            OrganisationId requested,
            @Nullable LegalBasis legalBasis,
            @Nullable ClauseBasis clause,
            Particulars particulars)
            implements AssistanceRequestCommand {
        public Submit {
            if ((legalBasis == null) == (clause == null)) {
                throw new IllegalArgumentException("either legalBasis, or agreementId and clauseRef");
            }
            if (legalBasis != null) {
                line("legalBasis.instrument", legalBasis.instrument());
                line("legalBasis.article", legalBasis.article());
            }
            Shape.check(particulars);
        }
    }

    /** @param centralAuthority the active central authority, through which requests to other states go; null if none */
    record Transmit(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            @Nullable OrganisationId centralAuthority)
            implements AssistanceRequestCommand {}

    /** Returns it to the requesting party for completion. */
    record Return(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            String reason,
            @Nullable OrganisationId centralAuthority)
            implements AssistanceRequestCommand {
        public Return {
            text("reason", reason);
        }
    }

    record Resubmit(Act act, @TargetAggregateIdentifier AssistanceRequestId requestId, Particulars particulars)
            implements AssistanceRequestCommand {
        public Resubmit {
            Shape.check(particulars);
        }
    }

    record Acknowledge(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            @Nullable String document) implements AssistanceRequestCommand {
        public Acknowledge {
            optional("document", document);
        }
    }

    record StartExecution(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            @Nullable String document) implements AssistanceRequestCommand {
        public StartExecution {
            optional("document", document);
        }
    }

    record ReportResult(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            String result,
            @Nullable String document) implements AssistanceRequestCommand {
        public ReportResult {
            text("result", result);
            optional("document", document);
        }
    }

    record Refuse(
            Act act,
            @TargetAggregateIdentifier AssistanceRequestId requestId,
            RefusalGround ground,
            String reason,
            @Nullable String document)
            implements AssistanceRequestCommand {
        public Refuse {
            text("reason", reason);
            optional("document", document);
        }
    }

    record Withdraw(Act act, @TargetAggregateIdentifier AssistanceRequestId requestId, String reason)
            implements AssistanceRequestCommand {
        public Withdraw {
            text("reason", reason);
        }
    }

    record Conclude(Act act, @TargetAggregateIdentifier AssistanceRequestId requestId)
            implements AssistanceRequestCommand {}

    /** The shape of what a request says. */
    final class Shape {
        private Shape() {}

        static void check(Particulars particulars) {
            text("facts", particulars.facts());
            text("data", particulars.data());
            text("necessity", particulars.necessity());
        }
    }
}
