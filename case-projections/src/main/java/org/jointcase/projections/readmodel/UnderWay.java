package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The generations that somebody makes now, here or elsewhere: what was broken off has nobody's lock, and while a comparison makes
 * one of its own another that was broken off waits.
 */
record UnderWay(DataSource source) {
    private static final String UNDER_WAY = """
            select * from (
                select distinct on (model)
                    model, number, started, position, target, coalesce(resumed, started) as since, resumed_from
                from read_model.generation
                where state = 'BUILDING' and %s
                order by model, since desc) as under_way
            cross join lateral (
                select count(*) filter (where relhasindex) as indexed, count(*) as tables
                from pg_class
                where relkind = 'r' and relnamespace = to_regnamespace(model || '_' || number)) as tables
            order by started""".formatted(RebuildLock.heldSql("model"));

    List<Progress> all() {
        return Transaction.in(source, UnderWay::all);
    }

    private static List<Progress> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(UNDER_WAY)) {
            var all = new ArrayList<Progress>();
            while (rows.next()) {
                all.add(new Progress(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getObject(6, OffsetDateTime.class).toInstant(),
                        rows.getLong(7),
                        rows.getInt(8),
                        rows.getInt(9)));
            }
            return all;
        }
    }
}
