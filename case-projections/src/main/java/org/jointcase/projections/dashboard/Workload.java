package org.jointcase.projections.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open cases of a lead.
 *
 * @param organisation the code of the lead organisation
 * @param investigatorId the lead investigator; null where none is assigned
 */
public record Workload(
        UUID organisationId, String organisation, @Nullable UUID investigatorId, long cases) {
    static Workload of(ResultSet row) throws SQLException {
        return new Workload(
                row.getObject("lead", UUID.class),
                row.getString("code"),
                row.getObject("lead_investigator", UUID.class),
                row.getLong("cases"));
    }
}
