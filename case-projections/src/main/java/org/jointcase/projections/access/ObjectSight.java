package org.jointcase.projections.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * What decides who sees an object of a case, beside who sees the case.
 *
 * @param parts the organisation that contributed it, then those that it is addressed to
 * @param red whether of those who would see it only {@code named} do
 * @param custodian who holds it; {@code receiver} was offered it
 */
record ObjectSight(
        UUID caseId,
        UUID objectId,
        List<UUID> parts,
        boolean red,
        List<UUID> named,
        @Nullable UUID custodian,
        @Nullable UUID custodianOrganisation,
        @Nullable UUID receiver,
        @Nullable UUID receiverOrganisation) {
    static final Table<ObjectSight> TABLE = Table.of("object_sight", ObjectSight.class, "caseId", "objectId");

    static ObjectSight of(UUID caseId, UUID objectId, UUID... parts) {
        return of(caseId, objectId, false, Stream.empty(), parts);
    }

    static ObjectSight of(UUID caseId, UUID objectId, boolean red, Stream<UUID> named, UUID... parts) {
        var distinct = Stream.of(parts).distinct().toList();
        return new ObjectSight(caseId, objectId, distinct, red, sorted(named), null, null, null, null);
    }

    /** Addressed to this organisation and no longer to another. */
    ObjectSight addressedTo(UUID organisation) {
        var now = Stream.of(parts.getFirst(), organisation).distinct().toList();
        return new ObjectSight(
                caseId, objectId, now, red, named, custodian, custodianOrganisation, receiver, receiverOrganisation);
    }

    ObjectSight heldBy(@Nullable UUID person, @Nullable UUID organisation) {
        return new ObjectSight(caseId, objectId, parts, red, named, person, organisation, null, null);
    }

    ObjectSight offeredTo(@Nullable UUID person, @Nullable UUID organisation) {
        return new ObjectSight(
                caseId, objectId, parts, red, named, custodian, custodianOrganisation, person, organisation);
    }

    static List<UUID> sorted(Stream<UUID> ids) {
        return ids.distinct().sorted().toList();
    }
}
