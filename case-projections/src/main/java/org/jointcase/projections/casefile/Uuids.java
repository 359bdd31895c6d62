package org.jointcase.projections.casefile;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.PersonId;

/** Sets of ids as columns hold them. */
final class Uuids {
    private Uuids() {}

    static Set<UUID> of(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
    }

    static Set<UUID> ofPersons(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }
}
