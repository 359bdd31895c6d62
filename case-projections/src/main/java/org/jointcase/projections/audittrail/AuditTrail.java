package org.jointcase.projections.audittrail;

import java.util.List;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.rows.RowReader;

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

    /** Entries of the case log in order, beginning with a position. */
    public List<Action> actions(Mandate mandate, long from, int limit) {
        return reading.by(
                mandate,
                (client, visible) -> client.sql(actions(visible))
                        .param("from", from)
                        .param("limit", limit)
                        .query((row, number) -> actions.read(row))
                        .list());
    }

    /** Entries of the access log in order, beginning with a position. */
    public List<AccessEntry> accesses(Mandate mandate, long from, int limit) {
        return reading.by(
                mandate,
                (client, visible) -> client.sql(accesses(visible))
                        .param("from", from)
                        .param("limit", limit)
                        .query(AccessEntry::of)
                        .list());
    }

    private static String actions(Visible visible) {
        return """
                select t.* from audittrail.action t
                where t.position >= :from and sight.is_one_of('{AUDITOR}')
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
                where t.position >= :from and sight.is_one_of('{AUDITOR}')
                  and (sight.of_centre() or t.organisation = sight.organisation())
                order by t.position limit :limit
                """.formatted(visible.header("t"));
    }
}
