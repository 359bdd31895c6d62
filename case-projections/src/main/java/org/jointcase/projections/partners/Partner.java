package org.jointcase.projections.partners;

import java.util.UUID;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.organisation.OrganisationEvent.Activated;
import org.jointcase.organisation.OrganisationEvent.Proposed;
import org.jointcase.organisation.OrganisationEvent.Reinstated;
import org.jointcase.organisation.OrganisationEvent.Suspended;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.organisation.OrganisationState.Status;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;

/** A party. */
public record Partner(
        UUID caseId,
        String code,
        String name,
        OrganisationKind kind,
        String country,
        Status status,
        long version,
        long position) {
    static final Table<Partner> TABLE = Table.of("partner", Partner.class, "caseId");

    static Partner of(Proposed event) {
        return new Partner(
                event.caseId(), event.code(), event.name(), event.kind(), event.country(), Status.PROPOSED, 0, 0);
    }

    Partner after(OrganisationEvent event) {
        return switch (event) {
            case Proposed again -> throw new IllegalStateException("an organisation is proposed once");
            case Activated activated -> become(Status.ACTIVE);
            case Suspended suspended -> become(Status.SUSPENDED);
            case Reinstated reinstated -> become(Status.ACTIVE);
        };
    }

    Partner at(Entry entry) {
        return new Partner(caseId, code, name, kind, country, status, entry.sequence() + 1, entry.position());
    }

    private Partner become(Status next) {
        return new Partner(caseId, code, name, kind, country, next, version, position);
    }
}
