package org.jointcase.assistance;

import static org.jointcase.assistance.AssistanceRequestRule.ABROAD_ONLY_THROUGH_THE_CENTRAL_AUTHORITY;
import static org.jointcase.assistance.AssistanceRequestRule.NOBODY_TRANSMITS_WHAT_HE_REQUESTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_CENTRE_TRANSMITS;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_REQUESTED_PARTY_ANSWERS;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT;
import static org.jointcase.assistance.AssistanceRequestRule.ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT;
import static org.jointcase.rule.RuleBroken.require;

import org.jointcase.investigation.InvestigationState;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationState;
import org.jspecify.annotations.Nullable;

/** Somebody who sees a request wants to go on with it: whether it is his to do. */
record Turn(AssistanceRequestState request, InvestigationState investigation, Mandate actor) {
    /** Role, then sight, then what every step asks. */
    static Turn of(
            AssistanceRequestCommand command,
            AssistanceRequestState request,
            InvestigationState investigation,
            Committed committed) {
        var actor = command.permitted();
        NotVisible.unless(
                AssistanceSight.of(request, investigation, actor, committed).ofRequest());
        OrganisationState.mustAct(actor, committed);
        investigation.mustBeOpen();
        return new Turn(request, investigation, actor);
    }

    Mandate asRequesting() {
        require(actor.of(request.requesting()), ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT);
        investigation.mustLetDeal(actor);
        return actor;
    }

    /** @param centralAuthority through which requests to other states go, if there is one */
    Mandate asTransmitting(@Nullable OrganisationId centralAuthority) {
        if (centralAuthority != null && request.abroad()) {
            require(actor.of(centralAuthority), ABROAD_ONLY_THROUGH_THE_CENTRAL_AUTHORITY);
        } else {
            require(actor.ofCentre(), ONLY_THE_CENTRE_TRANSMITS);
        }
        require(!request.requesters().contains(actor.person()), NOBODY_TRANSMITS_WHAT_HE_REQUESTED);
        return actor;
    }

    /** The requested party itself; or the centre's liaison on its behalf, with the document. */
    Mandate asRequested(@Nullable String document) {
        if (!actor.of(request.requested())) {
            require(actor.ofCentre() && actor.is(Role.LIAISON), ONLY_THE_REQUESTED_PARTY_ANSWERS);
            require(document != null, ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT);
        } else if (investigation.hasParticipant(request.requested())) {
            investigation.mustLetDeal(actor);
        }
        return actor;
    }
}
