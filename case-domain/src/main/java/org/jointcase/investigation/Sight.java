package org.jointcase.investigation;

import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;

/**
 * What a mandate sees of one case. The file is everything; the header is what every participant sees; beyond it a
 * participant sees what his own organisation contributed and what was released, offered or addressed to it.
 */
public record Sight(InvestigationState investigation, Mandate mandate) {
    /** Everything of the case, but for TLP:RED. */
    public boolean ofFile() {
        if (mandate.ofCentre() && mandate.isOneOf(SUPERVISOR, AUDITOR)) {
            return true;
        }
        if (investigation.lead() == null) {
            return ofSubmission();
        }
        return mandate.of(investigation.lead()) && actsFor(mandate.organisation());
    }

    /** Number, title, status, lead, participants and members. */
    public boolean ofHeader() {
        return ofFile() || (investigation.hasParticipant(mandate.organisation()) && actsFor(mandate.organisation()));
    }

    /** What this organisation contributed, or what was released, offered or addressed to it. */
    public boolean ofPartOf(OrganisationId organisation) {
        return ofFile() || (ofHeader() && mandate.of(organisation));
    }

    private boolean ofSubmission() {
        return mandate.person().equals(investigation.submitter())
                || (mandate.organisation().equals(investigation.submittedFor()) && mandate.is(SUPERVISOR));
    }

    private boolean actsFor(OrganisationId organisation) {
        return mandate.isOneOf(SUPERVISOR, LIAISON, AUDITOR) || investigation.hasMember(mandate.person(), organisation);
    }
}
