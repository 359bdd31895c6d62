package org.jointcase.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.agreement.AgreementRule.A_SUSPENDED_AGREEMENT_IS_NOT_SUSPENDED_AGAIN;
import static org.jointcase.agreement.AgreementRule.EACH_PARTY_SIGNS_ONCE;
import static org.jointcase.agreement.AgreementRule.NOTHING_FOLLOWS_TERMINATION;
import static org.jointcase.agreement.AgreementRule.NOTICE_DOES_NOT_PROLONG_THE_TERM;
import static org.jointcase.agreement.AgreementRule.NOTICE_IS_NOT_GIVEN_FOR_A_PAST_DAY;
import static org.jointcase.agreement.AgreementRule.ONLY_ACTIVE_ORGANISATIONS_AGREE;
import static org.jointcase.agreement.AgreementRule.ONLY_A_SUSPENDED_AGREEMENT_RESUMES;
import static org.jointcase.agreement.AgreementRule.THE_CENTRE_IS_A_PARTY;
import static org.jointcase.rule.RuleBroken.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationState;

/** A memorandum of understanding. Whether it is in force is computed on the day of a command, never an event. */
@AggregateRoot(type = "agreement")
public final class Agreement {
    @AggregateIdentifier
    private AgreementId id;

    private AgreementState state = AgreementState.NONE;

    private Agreement() {}

    @CommandHandler
    Agreement(AgreementCommand.Draft command, Committed committed) {
        var mandate = command.permitted();
        OrganisationState.mustAct(mandate, committed);
        require(command.parties().contains(mandate.organisation()), THE_CENTRE_IS_A_PARTY);
        for (var party : command.parties()) {
            require(committed.state(party).active(), ONLY_ACTIVE_ORGANISATIONS_AGREE);
        }
        apply(new AgreementEvent.Drafted(
                command.agreementId(),
                command.title(),
                command.parties(),
                command.effectiveFrom(),
                command.effectiveTo(),
                command.clauses()));
    }

    @CommandHandler
    void decide(AgreementCommand.Sign command, Committed committed) {
        var mandate = mustStand(command, committed);
        require(!state.signed().contains(mandate.organisation()), EACH_PARTY_SIGNS_ONCE);
        apply(new AgreementEvent.Signed(id, mandate.organisation(), mandate.person()));
    }

    @CommandHandler
    void decide(AgreementCommand.Suspend command, Committed committed) {
        mustNotHaveEnded(command, committed);
        require(!state.suspended(), A_SUSPENDED_AGREEMENT_IS_NOT_SUSPENDED_AGAIN);
        apply(new AgreementEvent.Suspended(id, command.reason()));
    }

    @CommandHandler
    void decide(AgreementCommand.Resume command, Committed committed) {
        mustNotHaveEnded(command, committed);
        require(state.suspended(), ONLY_A_SUSPENDED_AGREEMENT_RESUMES);
        apply(new AgreementEvent.Resumed(id, command.reason()));
    }

    @CommandHandler
    void decide(AgreementCommand.Terminate command, Committed committed) {
        mustStand(command, committed);
        require(!command.lastDay().isBefore(command.act().today()), NOTICE_IS_NOT_GIVEN_FOR_A_PAST_DAY);
        require(!state.endsBefore(command.lastDay()), NOTICE_DOES_NOT_PROLONG_THE_TERM);
        apply(new AgreementEvent.Terminated(id, command.reason(), command.lastDay()));
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event) {
        id = event.agreementId();
        state = state.evolve(event);
    }

    private Mandate mustStand(AgreementCommand command, Committed committed) {
        var mandate = mustAct(command, committed);
        require(!state.terminated(), NOTHING_FOLLOWS_TERMINATION);
        return mandate;
    }

    /** Under notice it is in force still, and can be stopped. */
    private void mustNotHaveEnded(AgreementCommand command, Committed committed) {
        mustAct(command, committed);
        require(!state.terminated() || !state.endsBefore(command.act().today()), NOTHING_FOLLOWS_TERMINATION);
    }

    private Mandate mustAct(AgreementCommand command, Committed committed) {
        var mandate = command.permitted();
        NotVisible.unless(state.isSeenBy(mandate));
        OrganisationState.mustAct(mandate, committed);
        return mandate;
    }
}
