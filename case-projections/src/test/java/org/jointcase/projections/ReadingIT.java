package org.jointcase.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a question is asked, whoever asks it. */
class ReadingIT {
    private static final Mandate AUDITOR = new Mandate(
            new PersonId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()), true, Set.of(Role.AUDITOR));

    private final FollowedReadModels readModels = new FollowedReadModels();
    private final JdbcClient projector = JdbcClient.create(readModels.as(DatabaseRoles.PROJECTOR));

    @Test
    void all_that_one_question_reads_is_of_one_moment() {
        var seen = readModels.reading().by(AUDITOR, client -> {
            var before = cursors(client);
            projector
                    .sql("insert into access.cursor (slot, position, leaf) values (99, 1, '\\x00')")
                    .update();
            return List.of(before, cursors(client));
        });

        assertThat(seen.getLast()).isEqualTo(seen.getFirst());
        long next = readModels.reading().by(AUDITOR, ReadingIT::cursors);
        assertThat(next).isEqualTo(seen.getFirst() + 1);
    }

    private static long cursors(JdbcClient client) {
        return client.sql("select count(*) from access.cursor")
                .query(Long.class)
                .single();
    }
}
