package org.jointcase.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.investigation.InvestigationStatus.CLOSED;
import static org.jointcase.investigation.InvestigationStatus.OPEN;
import static org.jointcase.investigation.InvestigationStatus.SUBMITTED;
import static org.jointcase.projections.dashboard.AgeBand.OVER_180_DAYS;
import static org.jointcase.projections.dashboard.AgeBand.UP_TO_180_DAYS;
import static org.jointcase.projections.dashboard.AgeBand.UP_TO_30_DAYS;
import static org.jointcase.projections.dashboard.AgeBand.UP_TO_7_DAYS;
import static org.jointcase.projections.dashboard.AgeBand.UP_TO_90_DAYS;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.approvals.Approvals;
import org.jointcase.projections.dashboard.Dashboard;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the dashboard counts. */
class DashboardIT {
    private static final Mandate SUPERVISOR = new Mandate(
            new PersonId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()), true, Set.of(Role.SUPERVISOR));

    private final FollowedReadModels readModels = new FollowedReadModels();
    private final JdbcClient projector = JdbcClient.create(readModels.as(DatabaseRoles.PROJECTOR));
    private final UUID agency = UUID.randomUUID();
    private final UUID investigator = UUID.randomUUID();

    @Test
    void open_cases_are_counted_by_status_by_whole_days_and_by_who_leads_them() {
        projector
                .sql("insert into partners.partner (case_id, code, name, kind, country, status, version, position)"
                        + " values (?, 'agency', 'Agency', 'GOVERNMENT_AGENCY', 'PH', 'ACTIVE', 1, 1)")
                .param(agency)
                .update();
        submitted("7 days 23:59", SUBMITTED, false);
        submitted("8 days", OPEN, true);
        submitted("30 days 23:59", OPEN, true);
        submitted("31 days", OPEN, false);
        submitted("91 days", OPEN, false);
        submitted("180 days 23:59", OPEN, false);
        submitted("181 days", OPEN, false);
        submitted("400 days", CLOSED, true);

        var reading = readModels.reading();
        var figures = new Dashboard(reading, new Approvals(reading)).figures(SUPERVISOR);

        assertThat(figures.cases()).isEqualTo(Map.of(SUBMITTED, 1L, OPEN, 6L));
        assertThat(figures.ages())
                .isEqualTo(Map.of(
                        UP_TO_7_DAYS, 1L, UP_TO_30_DAYS, 2L, UP_TO_90_DAYS, 1L, UP_TO_180_DAYS, 2L, OVER_180_DAYS, 1L));
        assertThat(figures.workload()).singleElement().satisfies(workload -> {
            assertThat(workload.organisation()).isEqualTo("agency");
            assertThat(workload.investigatorId()).isEqualTo(investigator);
            assertThat(workload.cases()).isEqualTo(2);
        });
    }

    private void submitted(String ago, InvestigationStatus status, boolean led) {
        projector
                .sql(
                        "insert into board.card (case_id, number, title, tlp, status, lead, lead_investigator, submitted_at,"
                                + " needle, parties, version, position)"
                                + " values (?, 'N', 'A case', 'AMBER', ?, ?, ?, now() - interval '" + ago
                                + "', 'n', '{}', 1, 1)")
                .param(UUID.randomUUID())
                .param(status.name())
                .param(led ? agency : null)
                .param(led ? investigator : null)
                .update();
    }
}
