package org.jointcase;

import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceOutcome;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestEvent.Acknowledged;
import org.jointcase.assistance.AssistanceRequestEvent.Executed;
import org.jointcase.assistance.AssistanceRequestEvent.ExecutionStarted;
import org.jointcase.assistance.AssistanceRequestEvent.Resubmitted;
import org.jointcase.assistance.AssistanceRequestEvent.ReturnedForCompletion;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.assistance.AssistanceRequestEvent.Transmitted;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.ClauseBasis;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.Urgency;
import org.jointcase.investigation.InvestigationEvent.AssistanceConcluded;
import org.jointcase.investigation.InvestigationEvent.AssistanceRequested;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The agency asks the police to look at malware, under the agreement; or what is made of it. */
public record ARequest(
        Mandate requester,
        AssistanceKind kind,
        OrganisationId requested,
        @Nullable LegalBasis legalBasis,
        @Nullable ClauseBasis clause) {
    public static final AssistanceRequestId ID =
            new AssistanceRequestId(UUID.fromString("018f9a3c-0000-7000-8000-000000000701"));
    public static final Particulars PARTICULARS =
            new Particulars(Urgency.URGENT, "Servers were entered.", "The sample E001.", "To find who did it.");
    public static final Particulars COMPLETED = new Particulars(
            Urgency.URGENT, "Servers were entered.", "The sample E001, a loader.", "To find who did it.");
    public static final LegalBasis CONVENTION_29 = new LegalBasis(LegalBasis.BUDAPEST_CONVENTION, "29");

    public static ARequest toPolice() {
        return new ARequest(
                AGENCY_INVESTIGATOR,
                AssistanceKind.MALWARE_ANALYSIS,
                AnOrganisation.POLICE,
                null,
                new ClauseBasis(AnAgreement.ID, AnAgreement.ASSISTANCE.ref()));
    }

    /** A preservation that another state is asked for. */
    public static ARequest abroad() {
        return toPolice()
                .of(AssistanceKind.PRESERVATION)
                .to(AnOrganisation.FOREIGN)
                .on(CONVENTION_29);
    }

    public ARequest by(Mandate other) {
        return new ARequest(other, kind, requested, legalBasis, clause);
    }

    public ARequest of(AssistanceKind other) {
        return new ARequest(requester, other, requested, legalBasis, clause);
    }

    public ARequest to(OrganisationId other) {
        return new ARequest(requester, kind, other, legalBasis, clause);
    }

    public ARequest on(LegalBasis other) {
        return new ARequest(requester, kind, requested, other, null);
    }

    public ARequest on(ClauseBasis other) {
        return new ARequest(requester, kind, requested, null, other);
    }

    public Submit submit() {
        return new Submit(
                SomePeople.by(requester), ID, AnInvestigation.ID, kind, requested, legalBasis, clause, PARTICULARS);
    }

    public Submitted submitted() {
        return new Submitted(
                ID,
                AnInvestigation.ID,
                kind,
                requester.organisation(),
                requested,
                requested.equals(AnOrganisation.FOREIGN),
                legalBasis,
                clause,
                PARTICULARS,
                requester.person());
    }

    /** Submitted, and open in the case. */
    public List<CaseEvent> inTheCase() {
        return List.of(submitted(), registered());
    }

    public AssistanceRequested registered() {
        return new AssistanceRequested(AnInvestigation.ID, ID, requester.organisation(), requested);
    }

    public static Transmitted transmitted(OrganisationId through, @Nullable LocalDate dueOn) {
        return new Transmitted(ID, AnInvestigation.ID, through, dueOn);
    }

    public static Transmitted transmitted() {
        return transmitted(AnOrganisation.CENTRE, null);
    }

    public static ReturnedForCompletion returned() {
        return new ReturnedForCompletion(ID, AnInvestigation.ID, "name the sample");
    }

    public static Resubmitted resubmitted(Mandate mandate) {
        return new Resubmitted(ID, AnInvestigation.ID, COMPLETED, mandate.person());
    }

    public static Acknowledged acknowledged(@Nullable String document) {
        return new Acknowledged(ID, AnInvestigation.ID, document);
    }

    public static ExecutionStarted started() {
        return new ExecutionStarted(ID, AnInvestigation.ID, null);
    }

    public static Executed executed() {
        return new Executed(ID, AnInvestigation.ID, "A known loader.", null);
    }

    public static AssistanceConcluded ended(AssistanceOutcome outcome) {
        return new AssistanceConcluded(AnInvestigation.ID, ID, outcome);
    }
}
