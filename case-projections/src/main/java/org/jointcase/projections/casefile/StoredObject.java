package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.rows.RowReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One object of whichever case, within {@link org.jointcase.projections.access.Reading#by}. */
record StoredObject(JdbcClient client, Visible visible, UUID objectId) {
    <F extends Record, S extends Record> Optional<Filed<F, S>> of(Part<F> facts, Part<S> standings) {
        var reader = new RowReader<>(facts.table());
        return row(facts, "true", Map.of())
                .flatMap(fact -> row(standings, "t.case_id = :case", Map.of("case", reader.caseId(fact)))
                        .map(standing -> new Filed<>(fact, standing)));
    }

    <R extends Record> List<R> rows(Part<R> part) {
        return query(part, "true", Map.of()).list();
    }

    private <R extends Record> Optional<R> row(Part<R> part, String more, Map<String, ?> parameters) {
        return query(part, more, parameters).optional();
    }

    private <R extends Record> JdbcClient.MappedQuerySpec<R> query(
            Part<R> part, String more, Map<String, ?> parameters) {
        var reader = new RowReader<>(part.table());
        return client.sql("select t.* from casefile." + part.table().name() + " t where t." + part.objectColumn()
                        + " = :object and " + more + " and " + part.limit().sql(visible) + " order by " + part.order())
                .param("object", objectId)
                .params(parameters)
                .query((row, number) -> reader.read(row));
    }
}
