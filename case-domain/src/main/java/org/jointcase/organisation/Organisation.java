package org.jointcase.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.organisation.OrganisationKind.NATIONAL_CENTRE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_IS_SUSPENDED;
import static org.jointcase.organisation.OrganisationRule.ONLY_A_PROPOSED_ORGANISATION_IS_ACTIVATED;
import static org.jointcase.organisation.OrganisationRule.ONLY_A_SUSPENDED_ORGANISATION_IS_REINSTATED;
import static org.jointcase.organisation.OrganisationRule.THERE_IS_ONE_NATIONAL_CENTRE;
import static org.jointcase.organisation.OrganisationRule.THE_CENTRE_IS_NEVER_SUSPENDED;
import static org.jointcase.organisation.OrganisationState.Status.ACTIVE;
import static org.jointcase.organisation.OrganisationState.Status.PROPOSED;
import static org.jointcase.organisation.OrganisationState.Status.SUSPENDED;
import static org.jointcase.rule.RuleBroken.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.mandate.Committed;

/** A party. Everybody sees who the parties are. */
@AggregateRoot(type = "organisation")
public final class Organisation {
    @AggregateIdentifier
    private OrganisationId id;

    private OrganisationState state = OrganisationState.NONE;

    private Organisation() {}

    @CommandHandler
    Organisation(OrganisationCommand.FoundCentre command) {
        command.permitted();
        apply(new OrganisationEvent.Proposed(
                command.organisationId(), command.code(), command.name(), NATIONAL_CENTRE, command.country()));
        apply(new OrganisationEvent.Activated(command.organisationId()));
    }

    @CommandHandler
    Organisation(OrganisationCommand.Propose command, Committed committed) {
        OrganisationState.mustAct(command.permitted(), committed);
        require(command.kind() != NATIONAL_CENTRE, THERE_IS_ONE_NATIONAL_CENTRE);
        apply(new OrganisationEvent.Proposed(
                command.organisationId(), command.code(), command.name(), command.kind(), command.country()));
    }

    @CommandHandler
    void decide(OrganisationCommand.Activate command, Committed committed) {
        OrganisationState.mustAct(command.permitted(), committed);
        require(state.is(PROPOSED), ONLY_A_PROPOSED_ORGANISATION_IS_ACTIVATED);
        apply(new OrganisationEvent.Activated(id));
    }

    @CommandHandler
    void decide(OrganisationCommand.Suspend command, Committed committed) {
        OrganisationState.mustAct(command.permitted(), committed);
        require(!state.is(NATIONAL_CENTRE), THE_CENTRE_IS_NEVER_SUSPENDED);
        require(state.is(ACTIVE), ONLY_AN_ACTIVE_ORGANISATION_IS_SUSPENDED);
        apply(new OrganisationEvent.Suspended(id, command.reason()));
    }

    @CommandHandler
    void decide(OrganisationCommand.Reinstate command, Committed committed) {
        OrganisationState.mustAct(command.permitted(), committed);
        require(state.is(SUSPENDED), ONLY_A_SUSPENDED_ORGANISATION_IS_REINSTATED);
        apply(new OrganisationEvent.Reinstated(id, command.reason()));
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event) {
        id = event.organisationId();
        state = state.evolve(event);
    }
}
