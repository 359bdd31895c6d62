package org.jointcase.projections.approvals;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.UnreadableQuestion;
import org.jointcase.projections.access.Visible;
import org.jspecify.annotations.Nullable;

/** What waits, of what somebody sees. */
public final class Approvals {
    /** Abroad, a central authority decides in the centre's place, where one is active. */
    private static final String YOURS = """
            (w.waits_for = any (string_to_array(:kinds, ','))
             and not :person = any (w.not_by)
             and (w.person is null or w.person = :person)
             and case when w.organisation is not null then w.organisation = :organisation
                 when w.abroad and exists (select from partners.partner p
                         where p.kind = 'CENTRAL_AUTHORITY' and p.status = 'ACTIVE')
                     then exists (select from partners.partner p where p.case_id = :organisation
                         and p.kind = 'CENTRAL_AUTHORITY' and p.status = 'ACTIVE')
                 else :centre end)""";

    private final Reading reading;

    public Approvals(Reading reading) {
        this.reading = reading;
    }

    /**
     * A page of what waits, the longest first. Titles are looked up one by one: a page has few, and he may see many cases.
     *
     * @param yoursOnly only what he may decide
     * @param cursor where the page before ended; null for the first
     * @throws UnreadableQuestion if the cursor is of another list
     */
    public ApprovalsPage page(Mandate mandate, boolean yoursOnly, int limit, @Nullable String cursor) {
        var parameters = parameters(mandate);
        var after = cursor == null ? ApprovalsCursor.START : ApprovalsCursor.read(cursor);
        parameters.put("after", after.position());
        parameters.put("afterObject", after.objectId());
        parameters.put("limit", limit + 1);
        var visible = Visible.to(mandate);
        var sql = """
                select w.*, c.number, coalesce(c.title, w.memorandum) as title,
                       (select p.code from partners.partner p where p.case_id = w.organisation) as organisation_code
                from (select w.*, m.title as memorandum, %s as yours %s
                      and (w.position, w.object_id) > (:after, :afterObject)%s
                      order by w.position, w.object_id limit :limit) w
                left join lateral (select c.number, c.title from board.card c
                    where c.case_id = w.case_id and %s limit 1) c on true
                order by w.position, w.object_id
                """.formatted(YOURS, waiting(visible), yoursOnly ? " and " + YOURS : "", visible.header("c"));
        var items = reading.by(
                mandate,
                client -> client.sql(sql).params(parameters).query(Approval::of).list());
        if (items.size() <= limit) {
            return new ApprovalsPage(items, null);
        }
        return new ApprovalsPage(
                items.subList(0, limit), items.get(limit - 1).cursor().write());
    }

    /** How much of each kind waits for him. */
    public Map<WaitingFor, Long> counts(Mandate mandate) {
        var sql = "select w.waits_for, count(*) " + waiting(Visible.to(mandate)) + " and " + YOURS
                + " group by w.waits_for";
        return reading.by(
                mandate,
                client -> client
                        .sql(sql)
                        .params(parameters(mandate))
                        .query((row, number) -> Map.entry(WaitingFor.valueOf(row.getString(1)), row.getLong(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String waiting(Visible visible) {
        return """
                from approvals.waiting w
                left join partners.memorandum m on m.case_id = w.case_id
                    and (sight.of_centre() or sight.organisation() = any (m.parties))
                where case
                        when w.waits_for = 'SIGNATURE' then m.case_id is not null
                        when w.waits_for in ('OPENING', 'CLOSURE') then %s
                        else %s
                    end
                  and not w.paused
                """.formatted(visible.file("w"), visible.object("w", "object_id"));
    }

    private static Map<String, Object> parameters(Mandate mandate) {
        var parameters = new HashMap<String, Object>();
        parameters.put("person", mandate.person().value());
        parameters.put("organisation", mandate.organisation().value());
        parameters.put("centre", mandate.ofCentre());
        parameters.put(
                "kinds",
                Stream.of(WaitingFor.values())
                        .filter(kind -> kind.isUpTo(mandate))
                        .map(Enum::name)
                        .collect(Collectors.joining(",")));
        return parameters;
    }
}
