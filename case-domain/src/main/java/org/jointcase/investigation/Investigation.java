package org.jointcase.investigation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.investigation.InvestigationRule.A_MEMBER_IS_NOT_ASSIGNED_AGAIN;
import static org.jointcase.investigation.InvestigationRule.A_PARTICIPANT_IS_NOT_ADMITTED_AGAIN;
import static org.jointcase.investigation.InvestigationRule.MEMBERS_COME_FROM_PARTICIPANTS;
import static org.jointcase.investigation.InvestigationRule.NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED;
import static org.jointcase.investigation.InvestigationRule.NOBODY_DECIDES_ON_A_CLOSURE_HE_PROPOSED;
import static org.jointcase.investigation.InvestigationRule.NO_CASE_ABSORBS_ITSELF;
import static org.jointcase.investigation.InvestigationRule.NO_CASE_IS_ABSORBED_WITH_ANYTHING_LEFT_IN_IT;
import static org.jointcase.investigation.InvestigationRule.NO_PARTNER_OR_FOREIGN_AUTHORITY_LEADS;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_ABSORBS;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_CLOSED_CASE_IS_REOPENED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_MEMBER_IS_REMOVED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_PARTICIPANT_IS_WITHDRAWN;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_PROPOSED_CLOSURE_IS_DECIDED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_SUSPENDED_CASE_IS_RESUMED;
import static org.jointcase.investigation.InvestigationRule.ONLY_HIS_ORGANISATION_REMOVES_A_MEMBER;
import static org.jointcase.investigation.InvestigationRule.ONLY_LEAD_OR_CENTRE_PROPOSES_CLOSURE;
import static org.jointcase.investigation.InvestigationRule.THE_LEAD_INVESTIGATOR_COMES_FROM_THE_LEAD;
import static org.jointcase.investigation.InvestigationRule.THE_LEAD_IS_NOT_ASSIGNED_AGAIN;
import static org.jointcase.investigation.InvestigationRule.THE_LEAD_IS_NOT_WITHDRAWN;
import static org.jointcase.investigation.InvestigationRule.WHO_TAKES_PART_IN_AN_ABSORBED_CASE_TAKES_PART_IN_THE_OTHER;
import static org.jointcase.investigation.InvestigationStatus.CLOSED;
import static org.jointcase.investigation.InvestigationStatus.CLOSURE_PROPOSED;
import static org.jointcase.investigation.InvestigationStatus.OPEN;
import static org.jointcase.investigation.InvestigationStatus.SUBMITTED;
import static org.jointcase.investigation.InvestigationStatus.SUSPENDED;
import static org.jointcase.rule.RuleBroken.require;

import java.util.Locale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.assistance.AssistanceOutcome;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.FateKind;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationState;
import org.jointcase.release.ReleaseId;
import org.jointcase.rule.RuleBroken;
import org.jointcase.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * The case. A command on something else that changes its register loads the case first and calls the public methods
 * here; each refuses what the case's status does not accept.
 */
@AggregateRoot(type = "investigation")
public final class Investigation {
    @AggregateIdentifier
    private InvestigationId id;

    private InvestigationState state = InvestigationState.NONE;
    private final Register register = new Register();
    private @Nullable Closure closure;

    private Investigation() {}

    @CommandHandler
    Investigation(InvestigationCommand.Submit command, Committed committed) {
        var mandate = command.permitted();
        OrganisationState.mustAct(mandate, committed);
        apply(new InvestigationEvent.Submitted(
                command.investigationId(),
                command.number(),
                command.title(),
                command.summary(),
                command.offences(),
                command.severity(),
                command.tlp(),
                mandate.person(),
                mandate.organisation()));
    }

    @CommandHandler
    void decide(InvestigationCommand.Open command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        require(state.is(SUBMITTED), ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED);
        apply(new InvestigationEvent.Opened(id));
    }

    @CommandHandler
    void decide(InvestigationCommand.Decline command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        require(state.is(SUBMITTED), ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED);
        apply(new InvestigationEvent.Declined(id, command.reason()));
    }

    @CommandHandler
    void decide(InvestigationCommand.AssignLead command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        state.mustBeOpen();
        require(!command.organisationId().equals(state.lead()), THE_LEAD_IS_NOT_ASSIGNED_AGAIN);
        var lead = Admission.check(command.organisationId(), command.agreementId(), command.act(), committed);
        require(lead.mayLead(), NO_PARTNER_OR_FOREIGN_AUTHORITY_LEADS);
        apply(new InvestigationEvent.LeadAssigned(id, command.organisationId(), command.agreementId()));
    }

    @CommandHandler
    void decide(InvestigationCommand.AdmitParticipant command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        state.mustBeOpen();
        require(!state.hasParticipant(command.organisationId()), A_PARTICIPANT_IS_NOT_ADMITTED_AGAIN);
        Admission.check(command.organisationId(), command.agreementId(), command.act(), committed);
        apply(new InvestigationEvent.ParticipantAdmitted(id, command.organisationId(), command.agreementId()));
    }

    @CommandHandler
    void decide(InvestigationCommand.WithdrawParticipant command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        state.mustBeOpen();
        require(state.hasParticipant(command.organisationId()), ONLY_A_PARTICIPANT_IS_WITHDRAWN);
        require(!command.organisationId().equals(state.lead()), THE_LEAD_IS_NOT_WITHDRAWN);
        apply(new InvestigationEvent.ParticipantWithdrawn(id, command.organisationId(), command.reason()));
    }

    @CommandHandler
    void decide(InvestigationCommand.AssignMember command, Committed committed) {
        var mandate = asHeader(command, committed);
        state.mustBeOpen();
        var organisation = command.member().organisation();
        require(state.hasParticipant(organisation) || mandate.ofCentre(), MEMBERS_COME_FROM_PARTICIPANTS);
        require(
                command.role() != MemberRole.LEAD_INVESTIGATOR || organisation.equals(state.lead()),
                THE_LEAD_INVESTIGATOR_COMES_FROM_THE_LEAD);
        require(!state.hasMember(command.member(), command.role()), A_MEMBER_IS_NOT_ASSIGNED_AGAIN);
        apply(new InvestigationEvent.MemberAssigned(id, command.member().person(), organisation, command.role()));
    }

    @CommandHandler
    void decide(InvestigationCommand.RemoveMember command, Committed committed) {
        var mandate = asHeader(command, committed);
        state.mustBeOpen();
        require(state.hasMember(command.member()), ONLY_A_MEMBER_IS_REMOVED);
        require(state.hasMember(command.member(), mandate.organisation()), ONLY_HIS_ORGANISATION_REMOVES_A_MEMBER);
        apply(new InvestigationEvent.MemberRemoved(id, command.member(), mandate.organisation(), command.reason()));
    }

    @CommandHandler
    void decide(InvestigationCommand.ProposeClosure command, Committed committed) {
        var mandate = asHeader(command, committed);
        require(state.mayProposeClosure(mandate), ONLY_LEAD_OR_CENTRE_PROPOSES_CLOSURE);
        state.mustBeOpen();
        register.mustBeSettled();
        Closure.mustContinue(
                Closure.days(command.continuedReleases()),
                state.sharings().keySet(),
                command.act().today());
        apply(new InvestigationEvent.ClosureProposed(
                id,
                command.determination(),
                command.disposition(),
                command.summary(),
                command.continuedReleases(),
                mandate.person()));
    }

    @CommandHandler
    void decide(InvestigationCommand.ReturnClosure command, Committed committed) {
        closureDecidedBy(asHeader(command, committed), CLOSURE_PROPOSED, ONLY_A_PROPOSED_CLOSURE_IS_DECIDED);
        apply(new InvestigationEvent.ClosureReturned(id, command.reason()));
    }

    @CommandHandler
    void decide(InvestigationCommand.Close command, Committed committed) {
        var proposed =
                closureDecidedBy(asHeader(command, committed), CLOSURE_PROPOSED, ONLY_A_PROPOSED_CLOSURE_IS_DECIDED);
        register.mustBeSettled();
        Closure.mustContinue(
                proposed.continued(), state.sharings().keySet(), command.act().today());
        apply(new InvestigationEvent.Closed(id, proposed.determination(), proposed.disposition()));
    }

    @CommandHandler
    void decide(InvestigationCommand.Reopen command, Committed committed) {
        closureDecidedBy(asHeader(command, committed), CLOSED, ONLY_A_CLOSED_CASE_IS_REOPENED);
        apply(new InvestigationEvent.Reopened(id, command.newFacts()));
    }

    @CommandHandler
    void decide(InvestigationCommand.Suspend command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        state.mustBeOpen();
        apply(new InvestigationEvent.Suspended(id, command.reason()));
    }

    @CommandHandler
    void decide(InvestigationCommand.Resume command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        require(state.is(SUSPENDED), ONLY_A_SUSPENDED_CASE_IS_RESUMED);
        apply(new InvestigationEvent.Resumed(id, command.reason()));
    }

    /** An absorbed case accepts nothing any more, so nothing may be left in it that somebody would have to see to. */
    @CommandHandler
    void decide(InvestigationCommand.Absorb command, Committed committed) {
        mustNotBeSubmittedBy(asHeader(command, committed));
        state.mustBeOpen();
        require(!command.absorbingId().equals(id), NO_CASE_ABSORBS_ITSELF);
        require(register.hasNothingLeft() && state.sharings().isEmpty(), NO_CASE_IS_ABSORBED_WITH_ANYTHING_LEFT_IN_IT);
        InvestigationState other = committed.state(command.absorbingId());
        require(other.is(OPEN), ONLY_AN_OPEN_CASE_ABSORBS);
        require(
                other.participants().containsAll(state.participants()),
                WHO_TAKES_PART_IN_AN_ABSORBED_CASE_TAKES_PART_IN_THE_OTHER);
        apply(new InvestigationEvent.Absorbed(id, command.absorbingId(), command.reason()));
    }

    public InvestigationState state() {
        return state;
    }

    /** Registers an exhibit and gives it its number, {@code <case number>-E001}. */
    public String register(ExhibitId exhibit) {
        state.mustBeOpen();
        var number = String.format(Locale.ROOT, "%s-E%03d", state.number(), register.exhibits() + 1);
        apply(new InvestigationEvent.ExhibitRegistered(id, exhibit, number));
        return number;
    }

    public void fateDecided(ExhibitId exhibit, FateKind fate) {
        state.mustKeepEvidence();
        apply(new InvestigationEvent.ExhibitFateDecided(id, exhibit, fate));
    }

    /** The effect of an approved release. */
    public void share(ReleaseId release, Sharing sharing) {
        state.mustBeOpen();
        apply(new InvestigationEvent.EvidenceShared(
                id, release, sharing.originator(), sharing.recipient(), sharing.persons(), sharing.exhibits()));
    }

    public void assistanceRequested(AssistanceRequestId request, OrganisationId requesting, OrganisationId requested) {
        state.mustBeOpen();
        apply(new InvestigationEvent.AssistanceRequested(id, request, requesting, requested));
    }

    public void assistanceConcluded(AssistanceRequestId request, AssistanceOutcome outcome) {
        state.mustBeOpen();
        apply(new InvestigationEvent.AssistanceConcluded(id, request, outcome));
    }

    public void mandatoryTaskAdded(TaskId task) {
        state.mustBeOpen();
        apply(new InvestigationEvent.MandatoryTaskAdded(id, task));
    }

    public void mandatoryTaskCompleted(TaskId task) {
        state.mustBeOpen();
        apply(new InvestigationEvent.MandatoryTaskCompleted(id, task));
    }

    @EventSourcingHandler
    void evolve(InvestigationEvent event) {
        id = event.investigationId();
        state = state.evolve(event);
        register.evolve(event);
        if (event instanceof InvestigationEvent.ClosureProposed proposed) {
            closure = Closure.of(proposed);
        }
    }

    /** Role, then sight of the header, then whether the actor's organisation may act at all. */
    private Mandate asHeader(InvestigationCommand command, Committed committed) {
        var mandate = command.permitted();
        NotVisible.unless(new Sight(state, mandate).ofHeader());
        OrganisationState.mustAct(mandate, committed);
        return mandate;
    }

    private void mustNotBeSubmittedBy(Mandate mandate) {
        require(!mandate.person().equals(state.submitter()), NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED);
    }

    private Closure closureDecidedBy(Mandate mandate, InvestigationStatus status, InvestigationRule otherwise) {
        if (closure == null || !state.is(status)) {
            throw new RuleBroken(otherwise);
        }
        require(!closure.proposer().equals(mandate.person()), NOBODY_DECIDES_ON_A_CLOSURE_HE_PROPOSED);
        return closure;
    }
}
