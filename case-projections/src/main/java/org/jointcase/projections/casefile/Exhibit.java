package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.DataCategory;
import org.jointcase.exhibit.Derivation;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Tlp;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence as it was registered.
 *
 * @param persons who alone sees it, where it is TLP:RED
 * @param root the exhibit that the derivations began with
 * @param size bytes
 * @param sha256 lower-case hex, as {@code sha512}
 * @param organisation the registrar's
 */
public record Exhibit(
        UUID caseId,
        UUID exhibitId,
        String number,
        ExhibitKind kind,
        String description,
        DataCategory dataCategory,
        Tlp tlp,
        Set<UUID> persons,
        String source,
        Instant acquiredAt,
        String acquiredBy,
        @Nullable String place,
        @Nullable String method,
        @Nullable String tool,
        @Nullable UUID parent,
        @Nullable Derivation derivation,
        @Nullable UUID root,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String sha512,
        @Nullable String seal,
        @Nullable String condition,
        UUID originator,
        UUID registrar,
        UUID organisation,
        Instant happenedAt,
        Instant recordedAt) {
    static final Table<Exhibit> TABLE = Table.of("exhibit", Exhibit.class, "caseId", "exhibitId");

    static Exhibit of(Collected event, Entry entry) {
        var acquisition = event.acquisition();
        var content = event.content();
        var parent = event.parent();
        return new Exhibit(
                event.caseId(),
                event.exhibitId().value(),
                event.number(),
                event.kind(),
                event.description(),
                event.dataCategory(),
                event.tlp(),
                Uuids.ofPersons(event.persons()),
                event.source(),
                acquisition.at(),
                acquisition.by(),
                acquisition.place(),
                acquisition.method(),
                acquisition.tool(),
                parent == null ? null : parent.value(),
                event.derivation(),
                event.root().value(),
                content.fileName(),
                content.size(),
                content.sha256(),
                content.sha512(),
                content.seal(),
                content.condition(),
                event.originator().value(),
                event.registrar().value(),
                event.organisationId().value(),
                event.at(),
                entry.recorded());
    }
}
