package org.jointcase.release;

import static java.util.stream.Collectors.toSet;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.release.ReleaseRule.EACH_FILE_IS_ACKNOWLEDGED_BY_ITS_HASH;
import static org.jointcase.release.ReleaseRule.NOBODY_DECIDES_ON_A_RELEASE_HE_PROPOSED;
import static org.jointcase.release.ReleaseRule.ONLY_AN_APPROVED_RELEASE_IS_ACKNOWLEDGED;
import static org.jointcase.release.ReleaseRule.ONLY_A_PROPOSED_RELEASE_IS_DECIDED;
import static org.jointcase.release.ReleaseRule.ONLY_A_PROPOSED_RELEASE_IS_WITHDRAWN;
import static org.jointcase.release.ReleaseRule.ONLY_NAMED_PERSONS_ACKNOWLEDGE;
import static org.jointcase.release.ReleaseRule.ONLY_PERSONS_OF_THE_RECIPIENT_ARE_NAMED;
import static org.jointcase.release.ReleaseRule.ONLY_THE_ORIGINATOR_WITHDRAWS;
import static org.jointcase.release.ReleaseRule.ONLY_THE_RECIPIENT_ACKNOWLEDGES;
import static org.jointcase.rule.RuleBroken.require;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitSight;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sharing;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationState;
import org.jointcase.release.ReleaseCommand.Acknowledge;
import org.jointcase.release.ReleaseCommand.Approve;
import org.jointcase.release.ReleaseCommand.Propose;
import org.jointcase.release.ReleaseCommand.Reject;
import org.jointcase.release.ReleaseCommand.Withdraw;

/** The decision that a recipient may have certain exhibits: the originator proposes it, the centre decides. */
@AggregateRoot(type = "release")
public final class Release {
    @AggregateIdentifier
    private ReleaseId id;

    private ReleaseState state = ReleaseState.NONE;

    private Release() {}

    @CommandHandler
    Release(Propose command, Committed committed) {
        var proposer = command.permitted();
        var investigation = committed.state(command.investigationId());
        NotVisible.unless(new Sight(investigation, proposer).ofHeader());
        command.exhibitIds()
                .forEach(exhibit -> NotVisible.unless(
                        ExhibitSight.of(exhibit, proposer, committed).ofRecord()));
        NotVisible.unless(committed.state(command.agreementId()).isSeenBy(proposer));
        OrganisationState.mustAct(proposer, committed);
        investigation.mustBeOpen();
        investigation.mustLetDeal(proposer);
        require(
                command.persons().stream().map(Representative::organisation).allMatch(command.recipient()::equals),
                ONLY_PERSONS_OF_THE_RECIPIENT_ARE_NAMED);
        var proposed = new ReleaseEvent.Proposed(
                command.releaseId(),
                command.investigationId(),
                command.exhibitIds(),
                proposer.organisation(),
                command.recipient(),
                command.persons().stream().map(Representative::person).collect(toSet()),
                command.agreementId(),
                command.clauseRef(),
                command.purpose(),
                command.handling(),
                proposer.person());
        new Conditions(proposed, investigation, committed)
                .mustHoldOn(command.act().today());
        apply(proposed);
    }

    /** Handled by {@link ApprovedReleases}. */
    void decide(Approve command, InvestigationState investigation, Committed committed) {
        mustBeDecidedBy(seenBy(command, investigation, committed));
        new Conditions(state.proposal(), investigation, committed)
                .mustHoldOn(command.act().today());
        apply(new ReleaseEvent.Approved(id, state.investigation()));
    }

    @CommandHandler
    void decide(Reject command, Committed committed) {
        var investigation = committed.state(state.investigation());
        mustBeDecidedBy(seenBy(command, investigation, committed));
        investigation.mustBeOpen();
        apply(new ReleaseEvent.Rejected(id, state.investigation(), command.reason()));
    }

    @CommandHandler
    void decide(Withdraw command, Committed committed) {
        var investigation = committed.state(state.investigation());
        var actor = seenBy(command, investigation, committed);
        require(actor.of(state.proposal().originator()), ONLY_THE_ORIGINATOR_WITHDRAWS);
        investigation.mustBeOpen();
        investigation.mustLetDeal(actor);
        require(state.is(ReleaseStatus.PROPOSED), ONLY_A_PROPOSED_RELEASE_IS_WITHDRAWN);
        apply(new ReleaseEvent.Withdrawn(id, state.investigation(), command.reason()));
    }

    @CommandHandler
    void decide(Acknowledge command, Committed committed) {
        var investigation = committed.state(state.investigation());
        var actor = seenBy(command, investigation, committed);
        require(actor.of(state.proposal().recipient()), ONLY_THE_RECIPIENT_ACKNOWLEDGES);
        require(state.gives(actor.person()), ONLY_NAMED_PERSONS_ACKNOWLEDGE);
        investigation.mustKeepEvidence();
        investigation.mustLetDeal(actor);
        require(state.is(ReleaseStatus.APPROVED), ONLY_AN_APPROVED_RELEASE_IS_ACKNOWLEDGED);
        var recorded = recordedHashes(committed);
        var found = command.sha256s();
        require(found.keySet().equals(recorded.keySet()), EACH_FILE_IS_ACKNOWLEDGED_BY_ITS_HASH);
        var differing = found.keySet().stream()
                .filter(exhibit -> !Objects.equals(found.get(exhibit), recorded.get(exhibit)))
                .collect(toSet());
        apply(new ReleaseEvent.ReceiptAcknowledged(id, state.investigation(), found, differing));
    }

    @EventSourcingHandler
    void evolve(ReleaseEvent event) {
        id = event.releaseId();
        state = state.evolve(event);
    }

    Sharing sharing() {
        var proposal = state.proposal();
        return new Sharing(proposal.originator(), proposal.recipient(), proposal.persons(), proposal.exhibitIds());
    }

    private Map<ExhibitId, String> recordedHashes(Committed committed) {
        var hashes = new HashMap<ExhibitId, String>();
        for (var exhibit : state.proposal().exhibitIds()) {
            var sha256 = committed.state(exhibit).identifiedBy().sha256();
            if (sha256 != null) {
                hashes.put(exhibit, sha256);
            }
        }
        return hashes;
    }

    private Mandate seenBy(ReleaseCommand command, InvestigationState investigation, Committed committed) {
        var actor = command.permitted();
        NotVisible.unless(new ReleaseSight(state, investigation, actor).ofDecision());
        OrganisationState.mustAct(actor, committed);
        return actor;
    }

    private void mustBeDecidedBy(Mandate actor) {
        require(!actor.person().equals(state.proposal().by()), NOBODY_DECIDES_ON_A_RELEASE_HE_PROPOSED);
        require(state.is(ReleaseStatus.PROPOSED), ONLY_A_PROPOSED_RELEASE_IS_DECIDED);
    }
}
