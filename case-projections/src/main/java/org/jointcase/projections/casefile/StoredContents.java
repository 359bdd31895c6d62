package org.jointcase.projections.casefile;

import java.util.List;
import java.util.UUID;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.rows.RowReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case as it is now, within {@link org.jointcase.projections.access.Reading#by}. */
record StoredContents(JdbcClient client, Visible visible, UUID caseId) implements Contents {
    @Override
    public <R extends Record> List<R> all(Part<R> part) {
        var reader = new RowReader<>(part.table());
        return client.sql("select t.* from casefile." + part.table().name() + " t where t.case_id = :case and "
                        + part.limit().sql(visible) + " order by " + part.order())
                .param("case", caseId)
                .query((row, number) -> reader.read(row))
                .list();
    }
}
