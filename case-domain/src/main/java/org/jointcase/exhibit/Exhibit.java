package org.jointcase.exhibit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.exhibit.ExhibitRule.AN_ITEM_IS_ACCEPTED_BY_SEAL_AND_CONDITION;
import static org.jointcase.exhibit.ExhibitRule.A_FILE_IS_ACCEPTED_BY_ITS_HASH;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_FOLLOWS_WHEN_CUSTODY_HAS_ENDED;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_FOLLOWS_WHILE_A_TRANSFER_IS_OFFERED;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_IS_RETAINED_UNTIL_A_PAST_DAY;
import static org.jointcase.exhibit.ExhibitRule.NO_CUSTODY_STEP_LIES_BEFORE_THE_LAST;
import static org.jointcase.exhibit.ExhibitRule.ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_CUSTODIAN_DECIDES_THE_FATE;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_CUSTODIAN_HANDS_OVER;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_NAMED_RECEIVER_ANSWERS;
import static org.jointcase.rule.RuleBroken.require;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.exhibit.ExhibitCommand.AcceptTransfer;
import org.jointcase.exhibit.ExhibitCommand.DecideFate;
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitCommand.RefuseTransfer;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationState;
import org.jspecify.annotations.Nullable;

/** An item of evidence: from its collection until it leaves custody exactly one person holds it. */
@AggregateRoot(type = "exhibit")
public final class Exhibit {
    @AggregateIdentifier
    private ExhibitId id;

    private ExhibitState state = ExhibitState.NONE;

    private Exhibit() {}

    Exhibit(ExhibitEvent.Collected event) {
        apply(event);
    }

    @CommandHandler
    void decide(OfferTransfer command, Committed committed) {
        var investigation = committed.state(state.investigation());
        custodyStep(command, investigation, committed);
        mustNotBeOffered();
        mustBeByCustodian(command.permitted(), command.inStead(), investigation, ONLY_THE_CUSTODIAN_HANDS_OVER);
        new HandOver(id, state, investigation, command.receiver()).mustBeAllowed(committed);
        apply(new ExhibitEvent.TransferOffered(
                id,
                state.investigation(),
                command.receiver().person(),
                command.receiver().organisation(),
                command.reason(),
                command.inStead(),
                command.act().happenedAt()));
    }

    @CommandHandler
    void decide(AcceptTransfer command, Committed committed) {
        var investigation = committed.state(state.investigation());
        var receiver = custodyStep(command, investigation, committed).representative();
        require(state.isOfferedTo(receiver), ONLY_THE_NAMED_RECEIVER_ANSWERS);
        new HandOver(id, state, investigation, receiver).mustBeAllowed(committed);
        var recorded = state.identifiedBy();
        var found = Identification.of(command.found());
        require(
                recorded.digital() == found.digital(),
                recorded.digital() ? A_FILE_IS_ACCEPTED_BY_ITS_HASH : AN_ITEM_IS_ACCEPTED_BY_SEAL_AND_CONDITION);
        var at = command.act().happenedAt();
        apply(new ExhibitEvent.TransferAccepted(
                id,
                state.investigation(),
                receiver.person(),
                receiver.organisation(),
                found.sha256(),
                found.seal(),
                found.condition(),
                at));
        if (!recorded.equals(found)) {
            apply(new ExhibitEvent.IntegrityQuestioned(id, state.investigation(), recorded.words(), found.words(), at));
        }
    }

    @CommandHandler
    void decide(RefuseTransfer command, Committed committed) {
        var actor = custodyStep(command, committed.state(state.investigation()), committed);
        require(state.isOfferedTo(actor.representative()), ONLY_THE_NAMED_RECEIVER_ANSWERS);
        apply(new ExhibitEvent.TransferRefused(
                id, state.investigation(), command.reason(), command.act().happenedAt()));
    }

    /** Handled by {@link RegisteredExhibits}. */
    void decide(DecideFate command, InvestigationState investigation, Committed committed) {
        custodyStep(command, investigation, committed);
        mustNotBeOffered();
        mustBeByCustodian(command.permitted(), command.inStead(), investigation, ONLY_THE_CUSTODIAN_DECIDES_THE_FATE);
        var until = command.fate().until();
        require(until == null || !until.isBefore(command.act().today()), NOTHING_IS_RETAINED_UNTIL_A_PAST_DAY);
        apply(decided(command));
    }

    @EventSourcingHandler
    void evolve(ExhibitEvent event) {
        id = event.exhibitId();
        state = state.evolve(event);
    }

    private ExhibitEvent decided(DecideFate command) {
        var fate = command.fate();
        var at = command.act().happenedAt();
        return switch (fate.kind()) {
            case RETAINED_UNTIL ->
                new ExhibitEvent.Retained(
                        id,
                        state.investigation(),
                        Objects.requireNonNull(fate.until()),
                        Objects.requireNonNull(fate.basis()),
                        command.inStead(),
                        at);
            case RETURNED ->
                new ExhibitEvent.Returned(
                        id,
                        state.investigation(),
                        Objects.requireNonNull(fate.recipient()),
                        Objects.requireNonNull(fate.receipt()),
                        command.inStead(),
                        at);
            case HANDED_TO_PROSECUTION ->
                new ExhibitEvent.HandedToProsecution(
                        id,
                        state.investigation(),
                        Objects.requireNonNull(fate.recipient()),
                        Objects.requireNonNull(fate.receipt()),
                        command.inStead(),
                        at);
        };
    }

    /** Role, then sight, then what every step of the chain of custody asks. */
    private Mandate custodyStep(ExhibitCommand command, InvestigationState investigation, Committed committed) {
        var actor = command.permitted();
        NotVisible.unless(new ExhibitSight(id, state, investigation, actor).ofRecord());
        OrganisationState.mustAct(actor, committed);
        investigation.mustKeepEvidence();
        require(state.custodian() != null, NOTHING_FOLLOWS_WHEN_CUSTODY_HAS_ENDED);
        require(!state.hasStepAfter(command.act().happenedAt()), NO_CUSTODY_STEP_LIES_BEFORE_THE_LAST);
        return actor;
    }

    private void mustNotBeOffered() {
        require(state.offeredTo() == null, NOTHING_FOLLOWS_WHILE_A_TRANSFER_IS_OFFERED);
    }

    private void mustBeByCustodian(
            Mandate actor, @Nullable String inStead, InvestigationState investigation, ExhibitRule otherwise) {
        if (inStead == null) {
            require(state.isHeldBy(actor.representative()), otherwise);
            investigation.mustHaveAssigned(actor);
        } else {
            require(
                    state.isHeldFor(actor.organisation()) && !state.isHeldBy(actor.representative()),
                    ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD);
        }
    }
}
