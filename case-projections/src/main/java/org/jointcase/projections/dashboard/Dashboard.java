package org.jointcase.projections.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.approvals.Approvals;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures that a supervisor watches. */
public final class Dashboard {
    private static final String OPEN =
            " from board.card c where c.status in ('SUBMITTED', 'OPEN', 'SUSPENDED', 'CLOSURE_PROPOSED') and ";

    private final Reading reading;
    private final Approvals approvals;

    public Dashboard(Reading reading, Approvals approvals) {
        this.reading = reading;
        this.approvals = approvals;
    }

    public Figures figures(Mandate mandate) {
        var waiting = approvals.counts(mandate);
        return reading.by(mandate, (client, visible) -> {
            var open = OPEN + visible.header("c");
            return new Figures(
                    counts(client, "select c.status, count(*)" + open + " group by 1", InvestigationStatus::valueOf),
                    counts(client, ages(open), AgeBand::valueOf),
                    workload(client, workload(open)),
                    waiting,
                    counts(client, requests(visible), AssistanceStatus::valueOf));
        });
    }

    private static <K> Map<K, Long> counts(JdbcClient client, String sql, Function<String, K> key) {
        return client
                .sql(sql)
                .query((row, number) -> Map.entry(key.apply(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Workload> workload(JdbcClient client, String sql) {
        return client.sql(sql)
                .query((row, number) -> new Workload(
                        row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getLong(4)))
                .list();
    }

    private static String ages(String open) {
        return """
            select case when age < 8 then 'UP_TO_7_DAYS' when age < 31 then 'UP_TO_30_DAYS' when age < 91 then 'UP_TO_90_DAYS'
                        when age < 181 then 'UP_TO_180_DAYS' else 'OVER_180_DAYS' end, count(*)
            from (select extract(day from now() - c.submitted_at) as age %s) ages group by 1
            """.formatted(open);
    }

    private static String workload(String open) {
        return """
            select w.lead, p.code, w.lead_investigator, w.cases
            from (select c.lead, c.lead_investigator, count(*) as cases %s
                  and c.lead is not null group by c.lead, c.lead_investigator) w
            join partners.partner p on p.case_id = w.lead
            order by w.cases desc, p.code, w.lead_investigator
            """.formatted(open);
    }

    private static String requests(Visible visible) {
        return """
            select r.status, count(*) from casefile.request_standing r
            where r.status not in ('CONCLUDED', 'REFUSED', 'WITHDRAWN') and %s group by r.status
            """.formatted(visible.object("r", "request_id"));
    }
}
