package org.jointcase.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.projections.SomeParties.CENTRE;
import static org.jointcase.projections.SomeParties.POLICE;
import static org.jointcase.projections.SomeParties.somebody;

import java.util.List;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.audittrail.Action;
import org.jointcase.projections.audittrail.AuditTrail;
import org.jointcase.projections.audittrail.TrailPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an auditor comes to the end of a trail, however little of it he sees. */
class AuditTrailIT {
    private static final long END = 25_001;
    private static final FollowedReadModels READ_MODELS = new FollowedReadModels();
    private static final Mandate OF_THE_CENTRE = somebody(CENTRE, 4, AUDITOR);
    private static final Mandate OF_THE_POLICE = somebody(POLICE, 4, AUDITOR);

    private final AuditTrail trail = new AuditTrail(READ_MODELS.reading());

    /** In cases that the police do not see; last of all an organisation is proposed. */
    @BeforeAll
    static void much_happens() {
        var projector = JdbcClient.create(READ_MODELS.as(DatabaseRoles.PROJECTOR));
        projector.sql("""
                        insert into audittrail.action
                        select gen_random_uuid(), n, 'investigation.opened', gen_random_uuid(),
                               case when n = 25001 then 'TO_ALL' else 'WITH_HEADER' end,
                               gen_random_uuid(), gen_random_uuid(), now(), now()
                        from generate_series(1, 25001) n
                        """).update();
    }

    @Test
    void who_sees_little_is_answered_soon_and_told_where_to_go_on() {
        assertThat(trail.actions(OF_THE_POLICE, 1, END, 100)).isEqualTo(new TrailPage<>(List.of(), 10_001L));
        assertThat(trail.actions(OF_THE_POLICE, 10_001, END, 100)).isEqualTo(new TrailPage<>(List.of(), 20_001L));
        var last = trail.actions(OF_THE_POLICE, 20_001, END, 100);
        assertThat(last.items()).extracting(Action::position).containsExactly(25_001L);
        assertThat(last.next()).isNull();
    }

    @Test
    void an_answer_that_is_full_goes_on_after_its_last() {
        var page = trail.actions(OF_THE_CENTRE, 1, END, 100);
        assertThat(page.items()).hasSize(100);
        assertThat(page.next()).isEqualTo(101);
        assertThat(trail.actions(OF_THE_CENTRE, 1, END, 10_000).items()).hasSize(10_000);
        assertThat(trail.actions(OF_THE_POLICE, 25_001, END, 1).next()).isNull();
    }

    @Test
    void nothing_is_told_of_what_is_behind_the_end_and_it_is_gone_on_from_there() {
        var page = trail.actions(OF_THE_CENTRE, 1, 3, 100);
        assertThat(page.items()).hasSize(3);
        assertThat(page.next()).isNull();
        assertThat(trail.actions(OF_THE_CENTRE, 4, 5, 100).items())
                .extracting(Action::position)
                .containsExactly(4L, 5L);
    }

    @Test
    void beyond_the_end_there_is_nothing_and_before_the_beginning_neither() {
        for (long beyond : new long[] {25_002, Long.MAX_VALUE}) {
            assertThat(trail.actions(OF_THE_CENTRE, beyond, END, 1)).isEqualTo(new TrailPage<>(List.of(), null));
        }
        for (long before : new long[] {0, Long.MIN_VALUE}) {
            assertThat(trail.actions(OF_THE_CENTRE, before, END, 1).next()).isEqualTo(2);
        }
    }
}
