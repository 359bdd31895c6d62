package org.jointcase;

import static java.util.stream.Collectors.toSet;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.by;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Purpose;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseCommand.Propose;
import org.jointcase.release.ReleaseEvent.Approved;
import org.jointcase.release.ReleaseEvent.Proposed;
import org.jointcase.release.ReleaseId;

/** The agency's exhibit for the police, TLP:AMBER, to investigate with; or what is made of it. */
public record ARelease(
        Mandate proposer,
        Set<ExhibitId> exhibits,
        OrganisationId recipient,
        Set<Representative> persons,
        AgreementId agreement,
        String clause,
        Purpose purpose,
        Tlp tlp) {
    public static final ReleaseId ID = new ReleaseId(UUID.fromString("018f9a3c-0000-7000-8000-000000000601"));

    public static ARelease toPolice() {
        return new ARelease(
                AGENCY_INVESTIGATOR,
                Set.of(AnExhibit.ID),
                POLICE,
                Set.of(),
                AnAgreement.ID,
                AnAgreement.SHARING.ref(),
                Purpose.INVESTIGATION,
                Tlp.AMBER);
    }

    public ARelease proposedBy(Mandate other) {
        return new ARelease(other, exhibits, recipient, persons, agreement, clause, purpose, tlp);
    }

    public ARelease of(ExhibitId... others) {
        return new ARelease(proposer, Set.of(others), recipient, persons, agreement, clause, purpose, tlp);
    }

    public ARelease to(OrganisationId other) {
        return new ARelease(proposer, exhibits, other, persons, agreement, clause, purpose, tlp);
    }

    public ARelease naming(Mandate... others) {
        var named = Stream.of(others).map(Mandate::representative).collect(toSet());
        return new ARelease(proposer, exhibits, recipient, named, agreement, clause, purpose, tlp);
    }

    public ARelease under(AgreementId other, String ref) {
        return new ARelease(proposer, exhibits, recipient, persons, other, ref, purpose, tlp);
    }

    public ARelease under(String ref) {
        return under(agreement, ref);
    }

    public ARelease forPurpose(Purpose other) {
        return new ARelease(proposer, exhibits, recipient, persons, agreement, clause, other, tlp);
    }

    public ARelease handledAs(Tlp other) {
        return new ARelease(proposer, exhibits, recipient, persons, agreement, clause, purpose, other);
    }

    public Propose propose() {
        return new Propose(
                by(proposer),
                ID,
                AnInvestigation.ID,
                exhibits,
                recipient,
                persons,
                agreement,
                clause,
                purpose,
                handling());
    }

    public Proposed proposed() {
        return new Proposed(
                ID,
                AnInvestigation.ID,
                exhibits,
                proposer.organisation(),
                recipient,
                persons.stream().map(Representative::person).collect(toSet()),
                agreement,
                clause,
                purpose,
                handling(),
                proposer.person());
    }

    public static Approved approved() {
        return new Approved(ID, AnInvestigation.ID);
    }

    public EvidenceShared shared() {
        return new EvidenceShared(
                AnInvestigation.ID,
                ID,
                proposer.organisation(),
                recipient,
                persons.stream().map(Representative::person).collect(toSet()),
                exhibits);
    }

    /** Proposed and approved: the recipient has it. */
    public List<CaseEvent> live() {
        return List.of(proposed(), approved(), shared());
    }

    private Handling handling() {
        return new Handling(tlp, Pap.AMBER, HandlingCode.H1, SourceEvaluation.A, 1);
    }
}
