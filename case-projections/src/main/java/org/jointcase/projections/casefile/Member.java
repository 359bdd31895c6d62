package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.investigation.MemberRole;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/** A person who is or was assigned to the case. */
public record Member(
        UUID caseId,
        UUID person,
        UUID organisation,
        MemberRole role,
        Instant assignedAt,
        @Nullable Instant removedAt) {
    static final Table<Member> TABLE = Table.of("member", Member.class, "caseId", "person");

    Member as(MemberRole other) {
        return new Member(caseId, person, organisation, other, assignedAt, removedAt);
    }

    Member removed(Instant at) {
        return removedAt == null ? new Member(caseId, person, organisation, role, assignedAt, at) : this;
    }
}
