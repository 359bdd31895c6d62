package org.jointcase.projections.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * What decides who sees an object of a case.
 *
 * @param parts the organisation that contributed it, then those that it is addressed to: they see it as far as they see
 *     the case
 * @param red whether of those who would see it so only {@code named} and the custodian do
 * @param holders who sees it even without seeing the case
 * @param custodian who holds it, where it is an exhibit
 */
record ObjectSight(
        UUID caseId,
        UUID objectId,
        List<UUID> parts,
        boolean red,
        Set<UUID> named,
        Set<String> holders,
        @Nullable UUID custodian,
        @Nullable UUID custodianOrganisation) {
    static final Table<ObjectSight> TABLE = Table.of("object_sight", ObjectSight.class, "caseId", "objectId");

    static ObjectSight of(UUID caseId, UUID objectId, UUID... parts) {
        var distinct = Stream.of(parts).distinct().toList();
        return new ObjectSight(caseId, objectId, distinct, false, Set.of(), Set.of(), null, null);
    }

    /** Whether it is addressed to, or was contributed by, the organisation that a holder of sight of the case acts for. */
    boolean isPartOf(String holder) {
        return Holder.organisation(holder).filter(parts::contains).isPresent();
    }

    ObjectSight redBut(Set<UUID> persons) {
        return new ObjectSight(caseId, objectId, parts, true, persons, holders, custodian, custodianOrganisation);
    }

    /** Addressed to this organisation and no longer to another. */
    ObjectSight addressedTo(UUID organisation) {
        var now = Stream.of(parts.getFirst(), organisation).distinct().toList();
        return new ObjectSight(caseId, objectId, now, red, named, holders, custodian, custodianOrganisation);
    }

    ObjectSight shownTo(Set<String> now) {
        return new ObjectSight(caseId, objectId, parts, red, named, now, custodian, custodianOrganisation);
    }

    ObjectSight heldBy(@Nullable UUID person, @Nullable UUID organisation) {
        return new ObjectSight(caseId, objectId, parts, red, named, holders, person, organisation);
    }
}
