package org.jointcase.api.exhibit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.agreement.DataCategory;
import org.jointcase.api.change.Stated;
import org.jointcase.evidence.Expected;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.Derivation;
import org.jointcase.exhibit.ExhibitCommand.Collect;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code exhibit} of an upload.
 *
 * @param persons who alone sees it, where it is TLP:RED
 * @param sha256 that the file must have; left out, it has what it has; so {@code sha512}
 * @param seal of a physical item, which comes without a file; so {@code condition}
 */
record NewExhibit(
        ExhibitKind kind,
        String description,
        DataCategory dataCategory,
        Tlp tlp,
        @Nullable Set<UUID> persons,
        String source,
        Instant acquiredAt,
        String acquiredBy,
        @Nullable String method,
        @Nullable String tool,
        @Nullable String place,
        @Nullable UUID parentExhibitId,
        @Nullable Derivation derivation,
        @Nullable String sha256,
        @Nullable String sha512,
        @Nullable String seal,
        @Nullable String condition,
        @Nullable Instant happenedAt,
        @Nullable String lateReason)
        implements Stated {
    Expected expected() {
        return new Expected(sha256, sha512);
    }

    /** @throws IllegalArgumentException unless seal and condition are given */
    Content item() {
        if (seal == null || condition == null) {
            throw new IllegalArgumentException("either a part file, or seal and condition");
        }
        return Content.item(seal, condition);
    }

    Collect collect(Act act, ExhibitId id, InvestigationId investigation, Content content) {
        return new Collect(
                act,
                id,
                investigation,
                kind,
                description,
                dataCategory,
                tlp,
                persons == null ? Set.of() : persons.stream().map(PersonId::new).collect(Collectors.toSet()),
                source,
                new Acquisition(acquiredAt.truncatedTo(ChronoUnit.MICROS), acquiredBy, place, method, tool),
                parentExhibitId == null ? null : new ExhibitId(parentExhibitId),
                derivation,
                content);
    }
}
