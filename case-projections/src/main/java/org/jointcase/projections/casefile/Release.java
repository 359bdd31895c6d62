package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.Purpose;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.projections.rows.Table;
import org.jointcase.release.ReleaseEvent.Proposed;
import org.jointcase.transparency.Entry;

/**
 * A release as it was proposed.
 *
 * @param persons who alone may read it at the recipient's, where the handling is TLP:RED
 */
public record Release(
        UUID caseId,
        UUID releaseId,
        Set<UUID> exhibitIds,
        UUID originator,
        UUID recipient,
        Set<UUID> persons,
        UUID agreementId,
        String clauseRef,
        Purpose purpose,
        Tlp tlp,
        Pap pap,
        HandlingCode handlingCode,
        SourceEvaluation sourceEvaluation,
        int informationEvaluation,
        UUID proposer,
        Instant proposedAt) {
    static final Table<Release> TABLE = Table.of("release", Release.class, "caseId", "releaseId");

    static Release of(Proposed event, Entry entry) {
        var handling = event.handling();
        return new Release(
                event.caseId(),
                event.releaseId().value(),
                Uuids.of(event.exhibitIds()),
                event.originator().value(),
                event.recipient().value(),
                Uuids.ofPersons(event.persons()),
                event.agreementId().value(),
                event.clauseRef(),
                event.purpose(),
                handling.tlp(),
                handling.pap(),
                handling.handlingCode(),
                handling.sourceEvaluation(),
                handling.informationEvaluation(),
                event.by().value(),
                entry.recorded());
    }
}
