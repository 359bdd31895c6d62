package org.jointcase.projections.access;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.mandate.PersonId;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/**
 * An exhibit that a live release gives to an organisation, and that release itself.
 *
 * @param persons who alone of the recipient has it; everybody where nobody is named
 */
record Given(UUID caseId, UUID objectId, UUID releaseId, UUID organisation, Set<UUID> persons) {
    static final Table<Given> TABLE = Table.of("given", Given.class, "caseId", "objectId", "releaseId");

    static void after(EvidenceShared event, Rows rows) {
        var release = event.releaseId().value();
        var recipient = event.recipient().value();
        var persons = event.persons().stream().map(PersonId::value).collect(toSet());
        rows.put(TABLE, new Given(event.caseId(), release, release, recipient, persons));
        event.exhibitIds()
                .forEach(exhibit ->
                        rows.put(TABLE, new Given(event.caseId(), exhibit.value(), release, recipient, persons)));
    }
}
