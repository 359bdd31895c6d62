package org.jointcase.assistance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.agreement.DealingRule.PARTY_NOT_ACTIVE;
import static org.jointcase.assistance.AssistanceRequestRule.NOBODY_ASKS_HIMSELF;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_ACKNOWLEDGED_REQUEST_IS_EXECUTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_EXECUTED_REQUEST_IS_CONCLUDED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_UNANSWERED_REQUEST_IS_WITHDRAWN;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_REQUEST_IN_EXECUTION_HAS_A_RESULT;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_RETURNED_REQUEST_IS_RESUBMITTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_SUBMITTED_REQUEST_IS_RETURNED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_SUBMITTED_REQUEST_IS_TRANSMITTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_TRANSMITTED_REQUEST_IS_ACKNOWLEDGED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_TRANSMITTED_REQUEST_IS_REFUSED;
import static org.jointcase.assistance.AssistanceStatus.ACKNOWLEDGED;
import static org.jointcase.assistance.AssistanceStatus.EXECUTED;
import static org.jointcase.assistance.AssistanceStatus.IN_EXECUTION;
import static org.jointcase.assistance.AssistanceStatus.RETURNED;
import static org.jointcase.assistance.AssistanceStatus.SUBMITTED;
import static org.jointcase.assistance.AssistanceStatus.TRANSMITTED;
import static org.jointcase.rule.RuleBroken.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.assistance.AssistanceRequestCommand.Acknowledge;
import org.jointcase.assistance.AssistanceRequestCommand.Conclude;
import org.jointcase.assistance.AssistanceRequestCommand.Refuse;
import org.jointcase.assistance.AssistanceRequestCommand.ReportResult;
import org.jointcase.assistance.AssistanceRequestCommand.Resubmit;
import org.jointcase.assistance.AssistanceRequestCommand.Return;
import org.jointcase.assistance.AssistanceRequestCommand.StartExecution;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestCommand.Transmit;
import org.jointcase.assistance.AssistanceRequestCommand.Withdraw;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.organisation.OrganisationState;

/** One party asks another for help. What begins or ends it is handled by {@link RegisteredRequests}. */
@AggregateRoot(type = "assistance-request")
public final class AssistanceRequest {
    @AggregateIdentifier
    private AssistanceRequestId id;

    private AssistanceRequestState state = AssistanceRequestState.NONE;

    private AssistanceRequest() {}

    AssistanceRequest(Submit command, InvestigationState investigation, Committed committed) {
        var requester = command.permitted();
        var basis = new Basis(command.legalBasis(), command.clause());
        NotVisible.unless(new Sight(investigation, requester).ofHeader());
        NotVisible.unless(basis.isSeenBy(requester, committed));
        OrganisationState.mustAct(requester, committed);
        investigation.mustLetDeal(requester);
        require(!requester.of(command.requested()), NOBODY_ASKS_HIMSELF);
        var asked = committed.state(command.requested());
        require(asked.active(), PARTY_NOT_ACTIVE);
        basis.mustSuit(command.kind(), asked.knownKind());
        Basis.covering(
                command.clause(),
                requester.organisation(),
                command.requested(),
                command.act().today(),
                committed);
        apply(new AssistanceRequestEvent.Submitted(
                command.requestId(),
                command.investigationId(),
                command.kind(),
                requester.organisation(),
                command.requested(),
                asked.is(OrganisationKind.FOREIGN_AUTHORITY),
                command.legalBasis(),
                command.clause(),
                command.particulars(),
                requester.person()));
    }

    @CommandHandler
    void decide(Transmit command, Committed committed) {
        var transmitter = turn(command, committed).asTransmitting(command.centralAuthority());
        require(state.is(SUBMITTED), ONLY_A_SUBMITTED_REQUEST_IS_TRANSMITTED);
        require(committed.state(state.requested()).active(), PARTY_NOT_ACTIVE);
        var today = command.act().today();
        var clause = Basis.covering(state.clause(), state.requesting(), state.requested(), today, committed);
        var days = clause == null ? null : clause.responseDays();
        apply(new AssistanceRequestEvent.Transmitted(
                id, state.investigation(), transmitter.organisation(), days == null ? null : today.plusDays(days)));
    }

    @CommandHandler
    void decide(Return command, Committed committed) {
        turn(command, committed).asTransmitting(command.centralAuthority());
        require(state.is(SUBMITTED), ONLY_A_SUBMITTED_REQUEST_IS_RETURNED);
        apply(new AssistanceRequestEvent.ReturnedForCompletion(id, state.investigation(), command.reason()));
    }

    @CommandHandler
    void decide(Resubmit command, Committed committed) {
        var requester = turn(command, committed).asRequesting();
        require(state.is(RETURNED), ONLY_A_RETURNED_REQUEST_IS_RESUBMITTED);
        apply(new AssistanceRequestEvent.Resubmitted(
                id, state.investigation(), command.particulars(), requester.person()));
    }

    @CommandHandler
    void decide(Acknowledge command, Committed committed) {
        turn(command, committed).asRequested(command.document());
        require(state.is(TRANSMITTED), ONLY_A_TRANSMITTED_REQUEST_IS_ACKNOWLEDGED);
        apply(new AssistanceRequestEvent.Acknowledged(id, state.investigation(), command.document()));
    }

    @CommandHandler
    void decide(StartExecution command, Committed committed) {
        turn(command, committed).asRequested(command.document());
        require(state.is(ACKNOWLEDGED), ONLY_AN_ACKNOWLEDGED_REQUEST_IS_EXECUTED);
        apply(new AssistanceRequestEvent.ExecutionStarted(id, state.investigation(), command.document()));
    }

    @CommandHandler
    void decide(ReportResult command, Committed committed) {
        turn(command, committed).asRequested(command.document());
        require(state.is(IN_EXECUTION), ONLY_A_REQUEST_IN_EXECUTION_HAS_A_RESULT);
        apply(new AssistanceRequestEvent.Executed(id, state.investigation(), command.result(), command.document()));
    }

    void decide(Refuse command, InvestigationState investigation, Committed committed) {
        Turn.of(command, state, investigation, committed).asRequested(command.document());
        require(
                state.is(TRANSMITTED) || state.is(ACKNOWLEDGED) || state.is(IN_EXECUTION),
                ONLY_A_TRANSMITTED_REQUEST_IS_REFUSED);
        apply(new AssistanceRequestEvent.Refused(
                id, state.investigation(), command.ground(), command.reason(), command.document()));
    }

    void decide(Withdraw command, InvestigationState investigation, Committed committed) {
        Turn.of(command, state, investigation, committed).asRequesting();
        require(state.unanswered(), ONLY_AN_UNANSWERED_REQUEST_IS_WITHDRAWN);
        apply(new AssistanceRequestEvent.Withdrawn(id, state.investigation(), command.reason()));
    }

    void decide(Conclude command, InvestigationState investigation, Committed committed) {
        Turn.of(command, state, investigation, committed).asRequesting();
        require(state.is(EXECUTED), ONLY_AN_EXECUTED_REQUEST_IS_CONCLUDED);
        apply(new AssistanceRequestEvent.Concluded(id, state.investigation()));
    }

    @EventSourcingHandler
    void evolve(AssistanceRequestEvent event) {
        id = event.requestId();
        state = state.evolve(event);
    }

    private Turn turn(AssistanceRequestCommand command, Committed committed) {
        return Turn.of(command, state, committed.state(state.investigation()), committed);
    }
}
