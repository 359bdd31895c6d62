package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The case's header, which each participant sees.
 *
 * @param position of the case's last entry
 */
public record Investigation(
        UUID caseId,
        String number,
        String title,
        Tlp tlp,
        InvestigationStatus status,
        @Nullable UUID lead,
        @Nullable UUID leadAgreement,
        Instant submittedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        long version,
        long position) {
    static final Table<Investigation> TABLE = Table.of("investigation", Investigation.class, "caseId");

    static Investigation of(Submitted event, Entry entry) {
        return new Investigation(
                event.caseId(),
                event.number(),
                event.title(),
                event.tlp(),
                InvestigationStatus.SUBMITTED,
                null,
                null,
                entry.recorded(),
                null,
                null,
                0,
                0);
    }

    Investigation after(InvestigationEvent event, Instant recorded) {
        if (event instanceof LeadAssigned assigned) {
            return led(assigned);
        }
        return InvestigationStatus.after(event)
                .map(next -> become(
                        next,
                        event instanceof Opened ? recorded : openedAt,
                        next == InvestigationStatus.CLOSED ? recorded : null))
                .orElse(this);
    }

    /** As the case stands after this entry, of whichever of its objects. */
    Investigation at(Entry entry) {
        var own = entry.aggregateId().equals(caseId);
        return new Investigation(
                caseId,
                number,
                title,
                tlp,
                status,
                lead,
                leadAgreement,
                submittedAt,
                openedAt,
                closedAt,
                own ? entry.sequence() + 1 : version,
                entry.position());
    }

    private Investigation become(InvestigationStatus next, @Nullable Instant opened, @Nullable Instant closed) {
        return new Investigation(
                caseId, number, title, tlp, next, lead, leadAgreement, submittedAt, opened, closed, version, position);
    }

    private Investigation led(LeadAssigned event) {
        var agreement = event.agreementId();
        return new Investigation(
                caseId,
                number,
                title,
                tlp,
                status,
                event.organisationId().value(),
                agreement == null ? null : agreement.value(),
                submittedAt,
                openedAt,
                closedAt,
                version,
                position);
    }
}
