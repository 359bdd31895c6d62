package org.jointcase.projections.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.approvals.Approvals;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures that a supervisor watches. */
public final class Dashboard {
    private static final String CLOSED = Stream.of(AssistanceStatus.values())
            .filter(status -> !status.isOpen())
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

    private final Reading reading;
    private final Approvals approvals;

    public Dashboard(Reading reading, Approvals approvals) {
        this.reading = reading;
        this.approvals = approvals;
    }

    public Figures figures(Mandate mandate) {
        var waiting = approvals.counts(mandate);
        return reading.by(mandate, (client, visible) -> {
            var cases = new EnumMap<InvestigationStatus, Long>(InvestigationStatus.class);
            var ages = new EnumMap<AgeBand, Long>(AgeBand.class);
            var workload = new ArrayList<Workload>();
            client.sql(open(visible)).query(row -> {
                long count = row.getLong("cases");
                if (row.getString("status") != null) {
                    cases.put(InvestigationStatus.valueOf(row.getString("status")), count);
                } else if (row.getString("age") != null) {
                    ages.put(AgeBand.valueOf(row.getString("age")), count);
                } else if (row.getString("code") != null) {
                    workload.add(Workload.of(row));
                }
            });
            return new Figures(cases, ages, workload, waiting, requests(client, visible));
        });
    }

    /**
     * In one reading of the open cases, which an index has: by status, by age, and by who leads them, the most first. Ages are
     * in whole days, told in hours: a day of an interval is as long as the session's zone makes it.
     */
    private static String open(Visible visible) {
        return """
            select g.status, g.age, g.lead, p.code, g.lead_investigator, g.cases
            from (select f.status, f.age, f.lead, f.lead_investigator, sum(f.cases) as cases
                  from (select c.status, c.lead, c.lead_investigator, count(*) as cases,
                               case when c.submitted_at > (select now() - interval '192 hours') then 'UP_TO_7_DAYS'
                                    when c.submitted_at > (select now() - interval '744 hours') then 'UP_TO_30_DAYS'
                                    when c.submitted_at > (select now() - interval '2184 hours') then 'UP_TO_90_DAYS'
                                    when c.submitted_at > (select now() - interval '4344 hours') then 'UP_TO_180_DAYS'
                                    else 'OVER_180_DAYS' end as age
                        from board.card c where c.status in ('SUBMITTED', 'OPEN', 'SUSPENDED', 'CLOSURE_PROPOSED') and %s
                        group by 1, 2, 3, 5) f
                  group by grouping sets ((f.status), (f.age), (f.lead, f.lead_investigator))) g
            left join partners.partner p on p.case_id = g.lead
            order by g.cases desc, p.code, g.lead_investigator
            """.formatted(visible.header("c"));
    }

    /** What is written out for those who see it is counted at once; to look at each for somebody takes long. */
    private static Map<AssistanceStatus, Long> requests(JdbcClient client, Visible visible) {
        var requests = new EnumMap<AssistanceStatus, Long>(AssistanceStatus.class);
        var open = visible.everything()
                ? "casefile.request_standing r where r.status not in (" + CLOSED + ") and "
                        + visible.object("r", "request_id")
                : "sight.open_requests r";
        var sql = "select r.status, count(distinct r.request_id) from " + open + " group by r.status";
        client.sql(sql).query(row -> {
            requests.put(AssistanceStatus.valueOf(row.getString(1)), row.getLong(2));
        });
        return requests;
    }
}
