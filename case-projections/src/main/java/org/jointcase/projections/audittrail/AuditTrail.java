package org.jointcase.projections.audittrail;

import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.rows.RowReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What both logs say of who did what, for auditors: the centre's see all of it, another organisation's what it may see of
 * the cases, and its own people's accesses.
 */
public final class AuditTrail {
    private final Reading reading;
    private final RowReader<Action> actions = new RowReader<>(Action.TABLE);

    public AuditTrail(Reading reading) {
        this.reading = reading;
    }

    /**
     * Entries of the case log in order, beginning with a position.
     *
     * @param end the last that may be told of: the read model has to have all up to it, in every slot
     * @param limit how many at most, from 1
     */
    public TrailPage<Action> actions(Mandate mandate, long from, long end, int limit) {
        return reading.by(mandate, (client, visible) -> {
            var stretch = Stretch.of(from, end);
            var found = asked(client, actions(visible), stretch, limit)
                    .query((row, number) -> actions.read(row))
                    .list();
            return stretch.page(found, limit, Action::position);
        });
    }

    /**
     * Entries of the access log in order, beginning with a position.
     *
     * @param limit how many at most, from 1
     */
    public TrailPage<AccessEntry> accesses(Mandate mandate, long from, int limit) {
        return reading.by(mandate, (client, visible) -> {
            var stretch = Stretch.of(from, endOfAccesses(client));
            var found = asked(client, accesses(visible), stretch, limit)
                    .query(AccessEntry::of)
                    .list();
            return stretch.page(found, limit, AccessEntry::position);
        });
    }

    /** The last that the read model has, whoever sees it: of this log, which has no slots, it has all before. */
    private static long endOfAccesses(JdbcClient client) {
        return client.sql("select coalesce(max(position), 0) from accesses.cursor")
                .query(Long.class)
                .single();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient client, String sql, Stretch stretch, int limit) {
        return client.sql(sql)
                .param("first", stretch.first())
                .param("last", stretch.last())
                .param("limit", limit);
    }

    private static String actions(Visible visible) {
        return """
                select t.* from audittrail.action t
                where t.position between :first and :last and sight.is_one_of('{AUDITOR}')
                  and case t.shown
                        when 'TO_ALL' then true
                        when 'TO_PARTIES' then exists (select from partners.memorandum m where m.case_id = t.case_id
                            and (sight.of_centre() or sight.organisation() = any (m.parties)))
                        when 'WITH_OBJECT' then %s
                        else %s
                    end
                order by t.position limit :limit
                """.formatted(visible.object("t", "object_id"), visible.header("t"));
    }

    private static String accesses(Visible visible) {
        return """
                select t.*, %s as case_shows
                from accesses.access t
                where t.position between :first and :last and sight.is_one_of('{AUDITOR}')
                  and (sight.of_centre() or t.organisation = sight.organisation())
                order by t.position limit :limit
                """.formatted(visible.header("t"));
    }
}
