package org.jointcase.assistance;

import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.organisation.OrganisationState;

/**
 * What a mandate sees of one request: the requesting party's side always, the requested party's from the transmission on,
 * as the centre's liaisons do who record for it, and a central authority's when it goes abroad.
 *
 * @param investigation the case that it belongs to
 * @param organisation that the mandate acts for
 */
public record AssistanceSight(
        AssistanceRequestState request,
        InvestigationState investigation,
        OrganisationState organisation,
        Mandate mandate) {
    /** @throws NotVisible if there is no such request */
    public static AssistanceSight of(AssistanceRequestId id, Mandate mandate, Committed committed) {
        var request = committed.state(id);
        return of(request, committed.state(request.investigation()), mandate, committed);
    }

    static AssistanceSight of(
            AssistanceRequestState request, InvestigationState investigation, Mandate mandate, Committed committed) {
        return new AssistanceSight(request, investigation, committed.state(mandate.organisation()), mandate);
    }

    public boolean ofRequest() {
        return new Sight(investigation, mandate).ofPartOf(request.requesting())
                || (mandate.is(SUPERVISOR) && mayTransmit())
                || (request.transmitted() && (isAsked() || hasTransmitted() || recordsForOthers()));
    }

    private boolean mayTransmit() {
        return request.abroad() && organisation.is(OrganisationKind.CENTRAL_AUTHORITY);
    }

    /** Where the requested party takes no part in the case, nobody of it is assigned: any investigator may answer. */
    private boolean isAsked() {
        return mandate.of(request.requested())
                && (watches()
                        || investigation.hasMember(mandate.person(), mandate.organisation())
                        || (mandate.is(INVESTIGATOR) && !investigation.hasParticipant(request.requested())));
    }

    private boolean hasTransmitted() {
        OrganisationId through = request.through();
        return through != null && mandate.of(through) && watches();
    }

    private boolean recordsForOthers() {
        return mandate.ofCentre() && mandate.is(LIAISON);
    }

    private boolean watches() {
        return mandate.isOneOf(SUPERVISOR, LIAISON, AUDITOR);
    }
}
