package org.jointcase.exhibit;

import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;

/**
 * What a mandate sees of one exhibit.
 *
 * @param investigation the case that it belongs to
 */
public record ExhibitSight(ExhibitId id, ExhibitState exhibit, InvestigationState investigation, Mandate mandate) {
    /** @throws NotVisible if there is no such exhibit */
    public static ExhibitSight of(ExhibitId id, Mandate mandate, Committed committed) {
        var exhibit = committed.state(id);
        return new ExhibitSight(id, exhibit, committed.state(exhibit.investigation()), mandate);
    }

    /** What was recorded about it, and its chain of custody. */
    public boolean ofRecord() {
        return ofContent() || holds() || mayActInStead();
    }

    /** Its bytes. Who only holds it or is offered it, with no right to have it any longer, does not read them. */
    public boolean ofContent() {
        return isReleased() || (isOpen() ? ofWhatIsOpen() : ofWhatIsRed());
    }

    private boolean isOpen() {
        return exhibit.tlp() != Tlp.RED;
    }

    private boolean ofWhatIsOpen() {
        var sight = new Sight(investigation, mandate);
        return sight.ofFile() || (sight.ofHeader() && exhibit.isOf(mandate.organisation()));
    }

    /** Those who decide on it, the centre's auditors, and of those who would see it otherwise who is named. */
    private boolean ofWhatIsRed() {
        return (mandate.ofCentre() && mandate.isOneOf(SUPERVISOR, AUDITOR))
                || (exhibit.names(mandate.person()) && ofWhatIsOpen());
    }

    private boolean isReleased() {
        return new Sight(investigation, mandate).ofHeader() && investigation.isReleased(id, mandate.representative());
    }

    private boolean holds() {
        return exhibit.isHeldBy(mandate.representative()) || exhibit.isOfferedTo(mandate.representative());
    }

    /**
     * A supervisor acts for a custodian who cannot, also after his organisation was withdrawn. What is TLP:RED shows to
     * him only when the custodian is no longer assigned: until then the custodian acts himself.
     */
    private boolean mayActInStead() {
        var custodian = exhibit.custodian();
        return custodian != null
                && mandate.of(custodian.organisation())
                && mandate.is(SUPERVISOR)
                && (isOpen() || !investigation.hasMember(custodian.person(), custodian.organisation()));
    }
}
