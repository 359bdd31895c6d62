package org.jointcase.projections.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.mandate.PersonId;

/** Sets of ids as columns hold them: in one order, so that a rebuild comes out equal. */
final class Uuids {
    private Uuids() {}

    static List<UUID> of(Collection<PersonId> persons) {
        return sorted(persons, PersonId::value);
    }

    static List<UUID> ofExhibits(Collection<ExhibitId> exhibits) {
        return sorted(exhibits, ExhibitId::value);
    }

    private static <T> List<UUID> sorted(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).sorted().toList();
    }
}
