package org.jointcase.investigation;

import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.handling.Tlp;
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
        return mandate.of(investigation.lead()) && (isMember() || watches());
    }

    /** Number, title, status, lead, participants and members. */
    public boolean ofHeader() {
        return ofFile() || isMember() || (investigation.hasParticipant(mandate.organisation()) && watches());
    }

    /** What this organisation contributed, or what was released, offered or addressed to it. */
    public boolean ofPartOf(OrganisationId organisation) {
        return ofFile() || (ofHeader() && mandate.of(organisation));
    }

    private boolean ofSubmission() {
        return mandate.person().equals(investigation.submitter())
                || (mandate.organisation().equals(investigation.submittedFor()) && mandate.is(SUPERVISOR));
    }

    private boolean isMember() {
        return investigation.hasMember(mandate.person(), mandate.organisation());
    }

    /** Without being assigned; a case that is TLP:RED shows of these only to those who decide in it. */
    private boolean watches() {
        return investigation.tlp() == Tlp.RED ? mandate.is(SUPERVISOR) : mandate.isOneOf(SUPERVISOR, LIAISON, AUDITOR);
    }
}
