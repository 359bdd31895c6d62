package org.jointcase.release;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;
import static org.jointcase.agreement.DealingRule.PARTY_NOT_ACTIVE;
import static org.jointcase.agreement.Subject.INTELLIGENCE_SHARING;
import static org.jointcase.organisation.OrganisationKind.NATIONAL_CENTRE;
import static org.jointcase.release.ReleaseRule.NOBODY_RELEASES_TO_HIMSELF;
import static org.jointcase.release.ReleaseRule.ONLY_A_PARTICIPANT_RECEIVES;
import static org.jointcase.release.ReleaseRule.ONLY_EXHIBITS_OF_THE_CASE_ARE_RELEASED;
import static org.jointcase.release.ReleaseRule.ONLY_THE_ORIGINATOR_RELEASES;
import static org.jointcase.rule.RuleBroken.require;

import java.time.LocalDate;
import java.util.List;
import org.jointcase.exhibit.ExhibitState;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.mandate.Committed;
import org.jointcase.release.ReleaseEvent.Proposed;

/** What a release has to obey on the day that it is proposed, and once more on the day that it is approved. */
record Conditions(Proposed proposal, InvestigationState investigation, Committed committed) {
    void mustHoldOn(LocalDate day) {
        var exhibits = proposal.exhibitIds().stream().map(committed::state).toList();
        exhibitsMustBeTheOriginators(exhibits);
        var originator = committed.state(proposal.originator());
        var recipient = committed.state(proposal.recipient());
        require(!proposal.recipient().equals(proposal.originator()), NOBODY_RELEASES_TO_HIMSELF);
        require(
                investigation.hasParticipant(proposal.recipient()) || recipient.is(NATIONAL_CENTRE),
                ONLY_A_PARTICIPANT_RECEIVES);
        require(originator.active() && recipient.active(), PARTY_NOT_ACTIVE);
        agreementMustCover(
                new Passage(
                        originator.is(NATIONAL_CENTRE),
                        recipient.is(NATIONAL_CENTRE),
                        exhibits.stream().map(ExhibitState::dataCategory).collect(toSet()),
                        proposal.purpose(),
                        exhibits.stream()
                                .map(ExhibitState::tlp)
                                .max(naturalOrder())
                                .orElseThrow(),
                        proposal.handling().tlp()),
                day);
    }

    private void exhibitsMustBeTheOriginators(List<ExhibitState> exhibits) {
        require(
                exhibits.stream().allMatch(exhibit -> exhibit.investigation().equals(proposal.investigationId())),
                ONLY_EXHIBITS_OF_THE_CASE_ARE_RELEASED);
        require(
                exhibits.stream().allMatch(exhibit -> exhibit.originator().equals(proposal.originator())),
                ONLY_THE_ORIGINATOR_RELEASES);
    }

    private void agreementMustCover(Passage passage, LocalDate day) {
        passage.mustBeCoveredBy(committed
                .state(proposal.agreementId())
                .clauseBetween(
                        proposal.originator(), proposal.recipient(), proposal.clauseRef(), INTELLIGENCE_SHARING, day));
    }
}
