package org.jointcase.investigation;

import static org.jointcase.rule.RuleBroken.require;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.Participation.Member;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseId;
import org.jointcase.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What commands on anything in a case ask of the case. Its long registers are not here: only closing asks for them. */
public record InvestigationState(
        @Nullable String number,
        @Nullable InvestigationStatus status,
        @Nullable PersonId submitter,
        @Nullable OrganisationId submittedFor,
        @Nullable Tlp tlp,
        Participation participation,
        Map<ReleaseId, Sharing> sharings) {
    public static final InvestigationState NONE =
            new InvestigationState(null, null, null, null, null, Participation.NONE, Map.of());

    public @Nullable OrganisationId lead() {
        return participation.lead();
    }

    /** The organisations admitted, the lead among them. */
    public Set<OrganisationId> participants() {
        return participation.participants();
    }

    public Map<PersonId, Member> members() {
        return participation.members();
    }

    public boolean is(InvestigationStatus other) {
        return status == other;
    }

    public boolean hasParticipant(OrganisationId organisation) {
        return participants().contains(organisation);
    }

    public boolean hasMember(PersonId person) {
        return members().containsKey(person);
    }

    public boolean hasMember(PersonId person, OrganisationId organisation) {
        var member = members().get(person);
        return member != null && member.organisation().equals(organisation);
    }

    public boolean hasMember(Representative person, MemberRole role) {
        return new Member(person.organisation(), role).equals(members().get(person.person()));
    }

    /** The lead investigator, and a supervisor of the lead or of the centre. */
    boolean mayProposeClosure(Mandate mandate) {
        var leads = new Member(mandate.organisation(), MemberRole.LEAD_INVESTIGATOR);
        return (mandate.is(Role.SUPERVISOR)
                        && (mandate.ofCentre() || mandate.organisation().equals(lead())))
                || (mandate.is(Role.INVESTIGATOR) && leads.equals(members().get(mandate.person())));
    }

    /** @throws RuleBroken unless the case accepts notes, tasks, exhibits, releases, requests */
    public void mustBeOpen() {
        require(is(InvestigationStatus.OPEN), InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON);
    }

    /** @throws RuleBroken unless the case accepts custody, fates, the acknowledgement of a release, recall and hold */
    public void mustKeepEvidence() {
        require(status != null && status.keepsEvidence(), InvestigationRule.ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE);
    }

    /** @throws RuleBroken unless the person is assigned to the case by the organisation that he acts for */
    public void mustHaveAssigned(Mandate mandate) {
        require(
                hasMember(mandate.person(), mandate.organisation()),
                InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
    }

    /** @throws RuleBroken unless the person is assigned to the case, or is the liaison of the organisation he acts for */
    public void mustLetDeal(Mandate mandate) {
        if (!mandate.is(Role.LIAISON)) {
            mustHaveAssigned(mandate);
        }
    }

    /** Whether a live release gives this exhibit to this organisation. */
    public boolean isReleased(ExhibitId exhibit, OrganisationId recipient) {
        return sharings.values().stream().anyMatch(sharing -> sharing.gives(exhibit, recipient));
    }

    /** Whether a live release gives this exhibit to this person of the recipient. */
    public boolean isReleased(ExhibitId exhibit, Representative to) {
        return sharings.values().stream().anyMatch(sharing -> sharing.gives(exhibit, to));
    }

    public InvestigationState evolve(InvestigationEvent event) {
        return switch (event) {
            case Submitted submitted ->
                new InvestigationState(
                        submitted.number(),
                        InvestigationStatus.SUBMITTED,
                        submitted.by(),
                        submitted.organisationId(),
                        submitted.tlp(),
                        Participation.NONE,
                        Map.of());
            case LeadAssigned assigned -> with(participation.ledBy(assigned.organisationId()));
            case ParticipantAdmitted admitted -> with(participation.joinedBy(admitted.organisationId()));
            case ParticipantWithdrawn withdrawn -> with(participation.leftBy(withdrawn.organisationId()));
            case MemberAssigned assigned ->
                with(participation.with(assigned.member(), new Member(assigned.organisationId(), assigned.role())));
            case MemberRemoved removed -> with(participation.without(removed.member()));
            case EvidenceShared shared -> with(shared);
            default -> InvestigationStatus.after(event).map(this::become).orElse(this);
        };
    }

    private InvestigationState become(InvestigationStatus next) {
        return new InvestigationState(number, next, submitter, submittedFor, tlp, participation, sharings);
    }

    private InvestigationState with(Participation next) {
        return new InvestigationState(number, status, submitter, submittedFor, tlp, next, sharings);
    }

    private InvestigationState with(EvidenceShared shared) {
        var all = new HashMap<>(sharings);
        all.put(
                shared.releaseId(),
                new Sharing(shared.originator(), shared.recipient(), shared.persons(), shared.exhibitIds()));
        return new InvestigationState(number, status, submitter, submittedFor, tlp, participation, Map.copyOf(all));
    }
}
