package org.jointcase.exhibit;

import static org.jointcase.exhibit.ExhibitRule.NOBODY_HANDS_OVER_TO_THE_CUSTODIAN;
import static org.jointcase.exhibit.ExhibitRule.NO_HAND_OVER_WITHOUT_RELEASE;
import static org.jointcase.exhibit.ExhibitRule.NO_LIAISON_RECEIVES;
import static org.jointcase.exhibit.ExhibitRule.ONLY_AN_ACTIVE_ORGANISATION_RECEIVES;
import static org.jointcase.exhibit.ExhibitRule.ONLY_NAMED_PERSONS_RECEIVE;
import static org.jointcase.exhibit.ExhibitRule.ONLY_WHO_IS_ASSIGNED_RECEIVES;
import static org.jointcase.rule.RuleBroken.require;

import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Representative;

/** An exhibit on its way to a receiver: judged when it is offered, and again when he accepts. */
record HandOver(ExhibitId id, ExhibitState exhibit, InvestigationState investigation, Representative receiver) {
    void mustBeAllowed(Committed committed) {
        require(!exhibit.isHeldBy(receiver.person()), NOBODY_HANDS_OVER_TO_THE_CUSTODIAN);
        require(investigation.hasMember(receiver.person(), receiver.organisation()), ONLY_WHO_IS_ASSIGNED_RECEIVES);
        require(!investigation.hasMember(receiver, MemberRole.LIAISON), NO_LIAISON_RECEIVES);
        require(committed.state(receiver.organisation()).active(), ONLY_AN_ACTIVE_ORGANISATION_RECEIVES);
        require(staysOrReturns() || isReleased(), NO_HAND_OVER_WITHOUT_RELEASE);
        require(isNamed(), ONLY_NAMED_PERSONS_RECEIVE);
    }

    private boolean staysOrReturns() {
        return exhibit.isHeldFor(receiver.organisation()) || returns();
    }

    private boolean returns() {
        return exhibit.originator().equals(receiver.organisation());
    }

    private boolean isReleased() {
        return investigation.isReleased(id, receiver.organisation());
    }

    /** Of an organisation that has it under a release, whom the release names; of others, whom the exhibit names. */
    private boolean isNamed() {
        if (isReleased() && !returns()) {
            return investigation.isReleased(id, receiver);
        }
        return exhibit.tlp() != Tlp.RED || exhibit.names(receiver.person());
    }
}
