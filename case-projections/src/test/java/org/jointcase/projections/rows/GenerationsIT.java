package org.jointcase.projections.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationsIT {
    private static final String CASE = "018f9a3c-0000-7000-8000-0000000000aa";
    private static final String SHAPE = "select read_model.shape('tally')";
    private static final String CAN_BE_FOLLOWED = "select read_model.can_be_followed('tally')";
    private static final Database DATABASE = MigratedDatabase.create("classpath:db/sample");

    @Test
    void a_generation_has_the_tables_keys_indexes_and_policies_of_its_template() throws SQLException {
        int generation = generation();
        for (String catalog : List.of(
                "select relname, relrowsecurity, relforcerowsecurity from pg_class c where relkind = 'r'"
                        + " and relnamespace = '%s'::regnamespace order by 1",
                "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint"
                        + " where connamespace = '%s'::regnamespace order by 1, 2",
                "select tablename, indexname, split_part(indexdef, ' USING ', 2) from pg_indexes"
                        + " where schemaname = '%s' order by 1, 2",
                "select tablename, policyname, permissive, roles::text, cmd, qual, with_check from pg_policies"
                        + " where schemaname = '%s' and policyname <> 'projector' order by 1, 2",
                "select table_name, column_name, data_type, is_nullable from information_schema.columns"
                        + " where table_schema = '%s' order by 1, ordinal_position")) {
            assertThat(rows(catalog, "tally_" + generation)).isNotEmpty().isEqualTo(rows(catalog, "tally_template"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select read_model.folded_anew('tally')",
                "alter table tally_template.tally add column more text",
                "alter table tally_template.tally drop constraint tally_pkey",
                "create index more on tally_template.tally (last)",
                "create policy more on tally_template.tally for select using (false)",
                "alter policy own on tally_template.line using (false)",
                "alter policy own on tally_template.line to public",
                "alter table tally_template.line no force row level security",
                "alter table tally_template.tally add check (events < 1000000)",
                "alter table tally_template.tally alter column last set default 'none'",
                "alter table tally_template.line disable row level security"
            })
    void whatever_is_changed_in_a_template_makes_its_generations_those_of_another(String change) throws SQLException {
        try (Connection owner = DATABASE.dataSource(DatabaseRoles.OWNER).getConnection();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            var before = rows(owner, SHAPE);
            assertThat(rows(owner, SHAPE)).isEqualTo(before);

            statement.execute(change);

            assertThat(rows(owner, SHAPE)).isNotEqualTo(before);
            owner.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select read_model.folded_anew('tally')",
                "alter table tally_template.tally add column more text",
                "alter table tally_template.tally alter column last drop not null",
                "alter table tally_template.tally alter column last type text collate \"POSIX\"",
                "alter table tally_template.tally alter column last set default 'none'",
                "alter table tally_template.tally drop column events, add column events bigint not null check (events > 0)",
                "create table tally_template.more (case_id uuid)",
                "alter table tally_template.line drop constraint line_pkey, add primary key (position, case_id)",
                "alter table tally_template.tally add unique (last)",
                "alter table tally_template.tally add check (events < 1000000)",
                "create policy more on tally_template.tally for select using (false)",
                "alter policy own on tally_template.line using (false)",
                "alter policy own on tally_template.line to public",
                "alter table tally_template.line no force row level security",
                "alter table tally_template.line disable row level security",
                "create or replace view tally.line with (security_invoker = true) as select * from tally_template.line"
            })
    void one_that_lacks_what_its_readers_or_writers_rely_on_cannot_be_followed(String change) throws SQLException {
        assertThat(canBeFollowedAfter(change)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index more on tally_template.tally (last, events)",
                "drop index tally_template.tally_last",
                "alter table tally_template.line drop constraint line_pkey,"
                        + " add constraint line_pkey primary key (case_id, position) include (type)",
                "alter table tally_template.tally add column more text;"
                        + " alter table tally_template.tally drop column more"
            })
    void one_that_lacks_an_index_can(String change) throws SQLException {
        assertThat(canBeFollowedAfter(change)).isTrue();
    }

    private static boolean canBeFollowedAfter(String change) throws SQLException {
        projector("select read_model.go_live('tally', %d)".formatted(generation()));
        try (Connection owner = DATABASE.dataSource(DatabaseRoles.OWNER).getConnection();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThat(rows(owner, CAN_BE_FOLLOWED)).containsExactly("true");
            statement.execute(change);
            var after = rows(owner, CAN_BE_FOLLOWED);
            owner.rollback();
            return after.equals(List.of("true"));
        }
    }

    @Test
    void the_views_show_the_live_generation_and_nothing_of_the_one_being_built() throws SQLException {
        int first = generation();
        projector("insert into tally_%d.tally values ('%s', 1, 'first')".formatted(first, CASE));
        projector("select read_model.go_live('tally', %d)".formatted(first));
        int second = generation();
        projector("insert into tally_%d.tally values ('%s', 2, 'second')".formatted(second, CASE));
        assertThat(rows("select last from tally.tally", "")).containsExactly("first");
        projector("select read_model.go_live('tally', %d)".formatted(second));
        assertThat(rows("select last from tally.tally", "")).containsExactly("second");
        projector("select read_model.drop_generation('tally', %d)".formatted(first));
        assertThatThrownBy(() -> projector(
                        "select read_model.drop_generation('tally', %d) from tally_%d.tally".formatted(second, first)))
                .hasMessageContaining("does not exist");
        projector("select read_model.drop_generation('tally', %d)".formatted(second));
        assertThat(rows("select last from tally.tally", "")).containsExactly("second");
    }

    @Test
    void a_query_sees_only_what_a_policy_shows_it_and_the_projector_writes_everything() throws SQLException {
        int generation = generation();
        projector("insert into tally_%d.tally values ('%s', 1, 'x')".formatted(generation, CASE));
        projector("insert into tally_%d.line values ('%s', 1, 'x')".formatted(generation, CASE));
        projector("select read_model.go_live('tally', %d)".formatted(generation));
        projector("insert into tally.line values ('%s', 2, 'y')".formatted(CASE));
        try (Connection connection = DATABASE.dataSource(DatabaseRoles.QUERY).getConnection()) {
            assertThat(rows(connection, "select position from tally.line")).isEmpty();
            connection.createStatement().execute("set jointcase.\"case\" = '" + CASE + "'");
            assertThat(rows(connection, "select position from tally.line")).containsExactly("1", "2");
            assertThatThrownBy(() -> connection.createStatement().execute("delete from tally.line"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_table_that_is_indexed_is_left_as_it_is_and_so_is_one_of_a_generation_that_serves() throws SQLException {
        int generation = generation();
        String index = "select read_model.index_table('tally', %d, 'line')".formatted(generation);
        String indexes =
                "select oid from pg_class where relkind = 'i' and relnamespace = '%s'::regnamespace order by 1";
        var before = rows(indexes, "tally_" + generation);
        projector(index);
        assertThat(rows(indexes, "tally_" + generation)).isNotEmpty().isEqualTo(before);
        projector("select read_model.go_live('tally', %d)".formatted(generation));
        assertThatThrownBy(() -> projector(index)).hasMessageContaining("is not being built");
    }

    @Test
    void one_whose_tables_are_not_all_indexed_does_not_serve() throws SQLException {
        try (Connection connection =
                DATABASE.dataSource(DatabaseRoles.PROJECTOR).getConnection()) {
            int number = Integer.parseInt(rows(connection, "select read_model.begin_generation('tally')")
                    .getFirst());
            rows(connection, "select read_model.index_table('tally', %d, 'tally')".formatted(number));
            assertThatThrownBy(() -> projector("select read_model.go_live('tally', %d)".formatted(number)))
                    .hasMessageContaining("is not what its template is");
        }
    }

    private static int generation() throws SQLException {
        try (Connection connection =
                DATABASE.dataSource(DatabaseRoles.PROJECTOR).getConnection()) {
            int number = Integer.parseInt(rows(connection, "select read_model.begin_generation('tally')")
                    .getFirst());
            rows(
                    connection,
                    "select read_model.index_table('tally', %d, name) from read_model.tables('tally') name"
                            .formatted(number));
            return number;
        }
    }

    private static void projector(String sql) throws SQLException {
        try (Connection connection =
                        DATABASE.dataSource(DatabaseRoles.PROJECTOR).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String sql, String schema) throws SQLException {
        try (Connection connection = DATABASE.dataSource(DatabaseRoles.OWNER).getConnection()) {
            return rows(connection, sql.formatted(schema)).stream()
                    .map(row -> row.replace(schema + ".", ""))
                    .toList();
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }
}
