package org.jointcase.release;

import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;

/**
 * What a mandate sees of one release: the originator's side always, the recipient's from the approval on. One that is
 * TLP:RED shows to who proposed it, whom it names, those who decide on it and the centre's auditors.
 *
 * @param investigation the case that it belongs to
 */
public record ReleaseSight(ReleaseState release, InvestigationState investigation, Mandate mandate) {
    /** @throws NotVisible if there is no such release */
    public static ReleaseSight of(ReleaseId id, Mandate mandate, Committed committed) {
        var release = committed.state(id);
        return new ReleaseSight(release, committed.state(release.investigation()), mandate);
    }

    public boolean ofDecision() {
        return ofRecipient() || (isRed() ? ofWhatIsRed() : ofOriginator());
    }

    private boolean ofOriginator() {
        return new Sight(investigation, mandate).ofPartOf(release.proposal().originator());
    }

    private boolean ofRecipient() {
        return release.shared()
                && mandate.of(release.proposal().recipient())
                && new Sight(investigation, mandate).ofHeader()
                && release.gives(mandate.person());
    }

    private boolean ofWhatIsRed() {
        return (mandate.ofCentre() && mandate.isOneOf(SUPERVISOR, AUDITOR))
                || (mandate.person().equals(release.proposal().by()) && ofOriginator());
    }

    private boolean isRed() {
        return release.proposal().handling().tlp() == Tlp.RED;
    }
}
