package org.jointcase.projections.rows;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreIT {
    enum Colour {
        RED,
        GREEN
    }

    record EveryKind(
            UUID caseId,
            int number,
            @Nullable String text,
            @Nullable Boolean flag,
            @Nullable Long count,
            @Nullable LocalDate day,
            @Nullable Instant atMoment,
            @Nullable Colour colour,
            @Nullable List<UUID> ids,
            @Nullable Set<String> words,
            @Nullable List<Colour> colours) {
        static final Table<EveryKind> TABLE = Table.of("every_kind", EveryKind.class, "caseId", "number");
    }

    record Owned(int number, UUID caseId) {
        static final Table<Owned> TABLE = Table.of("owned", Owned.class, "number");
    }

    private static final Database DATABASE = MigratedDatabase.create("classpath:db/sample");
    private static final UUID CASE = UUID.fromString("018f9a3c-0000-7000-8000-0000000000aa");
    private static final UUID OTHER = UUID.fromString("f18f9a3c-0000-7000-8000-0000000000aa");

    private static final EveryKind FULL = new EveryKind(
            CASE,
            1,
            "it's \"quoted\", \\ {braced}, \t\n\r\\N ünï 🜚 NULL",
            true,
            Long.MAX_VALUE,
            LocalDate.parse("2026-11-23"),
            Instant.parse("2026-11-23T08:00:00.123456Z"),
            Colour.GREEN,
            List.of(OTHER, CASE, OTHER),
            new LinkedHashSet<>(List.of("z", "a \"b\" \\c", "", "NULL", "{}", "x,y")),
            List.of(Colour.RED, Colour.GREEN));
    private static final EveryKind EMPTY =
            new EveryKind(CASE, 2, "", false, 0L, null, null, null, List.of(), Set.of(), List.of());
    private static final EveryKind NULLS = new EveryKind(CASE, 3, null, null, null, null, null, null, null, null, null);

    private final Connection connection;
    private final String schema;

    StoreIT() throws SQLException {
        connection = DATABASE.dataSource(DatabaseRoles.PROJECTOR).getConnection();
        schema = generation("kinds");
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    @Test
    void a_row_comes_back_as_it_was_put() throws SQLException {
        put(FULL, EMPTY, NULLS);
        var store = new Store(connection, schema);
        assertThat(store.row(EveryKind.TABLE, CASE, List.of(CASE, 1))).isEqualTo(FULL);
        assertThat(store.row(EveryKind.TABLE, CASE, List.of(CASE, 2))).isEqualTo(EMPTY);
        assertThat(store.row(EveryKind.TABLE, CASE, List.of(CASE, 3))).isEqualTo(NULLS);
        assertThat(store.row(EveryKind.TABLE, OTHER, List.of(CASE, 3))).isNull();
    }

    @Test
    void copied_and_put_rows_are_equal_in_postgresql() throws SQLException {
        put(FULL, EMPTY, NULLS);
        String other = generation("kinds");
        var held = held(FULL, EMPTY, NULLS);
        assertThat(new Copy(connection, other).rows(EveryKind.TABLE, held)).isEqualTo(3);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from (table " + schema
                        + ".every_kind intersect table " + other + ".every_kind) as same")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void an_instant_is_held_as_it_will_be_kept() {
        var held = held(new EveryKind(
                CASE,
                4,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-23T08:00:00.123456789Z"),
                null,
                null,
                null,
                null));
        assertThat(requireNonNull(held.of(CASE).find(EveryKind.TABLE, CASE, 4)).atMoment())
                .isEqualTo(Instant.parse("2026-11-23T08:00:00.123456Z"));
    }

    @Test
    void equal_sets_are_kept_alike_in_whatever_order_they_came() throws SQLException {
        var words = List.of("z", "a", "m", "b");
        put(worded(5, words), worded(6, words.reversed()));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct words::text from " + schema + ".every_kind")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("{a,b,m,z}");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void what_is_removed_and_put_in_one_batch_ends_as_the_last_that_was_done() throws SQLException {
        put(FULL, EMPTY);
        var store = new Store(connection, schema);
        var held = new HeldRows(store);
        var rows = held.of(CASE);
        rows.remove(EveryKind.TABLE, CASE, 1L);
        rows.remove(EveryKind.TABLE, CASE, 2);
        rows.put(EveryKind.TABLE, NULLS);
        rows.put(EveryKind.TABLE, EMPTY);
        rows.remove(EveryKind.TABLE, CASE, 3);
        assertThat(rows.all(EveryKind.TABLE)).containsExactly(EMPTY);
        store.write(EveryKind.TABLE, held);
        assertThat(store.rows(EveryKind.TABLE, CASE)).containsExactly(EMPTY);
    }

    @Test
    void all_rows_come_in_the_order_of_their_key_from_wherever() throws SQLException {
        put(EMPTY, NULLS);
        var rows = new HeldRows(new Store(connection, schema)).of(CASE);
        rows.put(EveryKind.TABLE, FULL);
        assertThat(rows.all(EveryKind.TABLE)).containsExactly(FULL, EMPTY, NULLS);
    }

    @Test
    void a_row_of_another_case_is_neither_put_nor_seen_nor_replaced() throws SQLException {
        var held = held(FULL);
        assertThat(held.of(OTHER).find(EveryKind.TABLE, CASE, 1)).isNull();
        assertThat(held.of(OTHER).all(EveryKind.TABLE)).isEmpty();
        assertThatThrownBy(() -> held.of(OTHER).put(EveryKind.TABLE, FULL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_whose_key_is_another_cases_is_refused() throws SQLException {
        var store = new Store(connection, generation("owned"));
        var held = new HeldRows(Earlier.NOTHING);
        held.of(CASE).put(Owned.TABLE, new Owned(7, CASE));
        store.write(Owned.TABLE, held);
        var stolen = new HeldRows(store);
        assertThat(stolen.of(OTHER).find(Owned.TABLE, 7)).isNull();
        stolen.of(OTHER).put(Owned.TABLE, new Owned(7, OTHER));
        assertThatThrownBy(() -> store.write(Owned.TABLE, stolen)).isInstanceOf(IllegalStateException.class);
        assertThat(store.rows(Owned.TABLE, CASE)).containsExactly(new Owned(7, CASE));
    }

    private static EveryKind worded(int number, List<String> words) {
        return new EveryKind(CASE, number, null, null, null, null, null, null, null, new LinkedHashSet<>(words), null);
    }

    private void put(EveryKind... rows) throws SQLException {
        new Store(connection, schema).write(EveryKind.TABLE, held(rows));
    }

    private static HeldRows held(EveryKind... rows) {
        var held = new HeldRows(Earlier.NOTHING);
        for (var row : rows) {
            held.of(row.caseId()).put(EveryKind.TABLE, row);
        }
        return held;
    }

    private final String generation(String model) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select read_model.begin_generation('" + model + "')")) {
            rows.next();
            int number = rows.getInt(1);
            try (var index = connection.createStatement()) {
                index.execute("select read_model.index_table('%1$s', %2$d, name) from read_model.tables('%1$s') name"
                        .formatted(model, number));
            }
            return model + "_" + number;
        }
    }
}
