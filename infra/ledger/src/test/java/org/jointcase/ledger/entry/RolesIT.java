package org.jointcase.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.embedded.DatabaseRoles.DIRECTORY;
import static org.jointcase.embedded.DatabaseRoles.KEYS;
import static org.jointcase.embedded.DatabaseRoles.OWNER;
import static org.jointcase.embedded.DatabaseRoles.PROJECTOR;
import static org.jointcase.embedded.DatabaseRoles.QUERY;
import static org.jointcase.embedded.DatabaseRoles.READER;
import static org.jointcase.embedded.DatabaseRoles.RELAY;
import static org.jointcase.embedded.DatabaseRoles.SIGNER;
import static org.jointcase.embedded.DatabaseRoles.WRITER;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jointcase.ledger.ALedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each role may do with the tables, tried as that role. */
class RolesIT {
    private static final List<String> RECORDS = List.of(
            "ledger.case_entry",
            "ledger.case_head",
            "ledger.case_command",
            "ledger.access_entry",
            "ledger.access_head",
            "ledger.case_checkpoint",
            "ledger.case_cosignature",
            "ledger.case_tile_hash",
            "ledger.access_checkpoint",
            "ledger.access_cosignature",
            "ledger.access_tile_hash");
    private static final String NOT_PERMITTED = "42501";

    private static final ALedger LEDGER = ALedger.create();

    @BeforeAll
    static void recordSomething() {
        LEDGER.open().commands().send(foundCentre(), attempt());
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(WRITER, READER, KEYS, RELAY, SIGNER, PROJECTOR, QUERY, DIRECTORY)
                .flatMap(role -> RECORDS.stream()
                        .flatMap(table -> Stream.of(
                                Arguments.of(role, "update " + table + " set recorded = now()"),
                                Arguments.of(role, "delete from " + table),
                                Arguments.of(role, "truncate " + table),
                                Arguments.of(role, "drop table " + table),
                                Arguments.of(role, "alter table " + table + " disable trigger all"))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nobody_may_change_what_was_recorded(String role, String change) {
        // Some tables have no such column: its name is looked up before the right is.
        var statement = change.replace("case_command set recorded = now()", "case_command set digest = command")
                .replaceFirst("(checkpoint|cosignature) set recorded = now\\(\\)", "$1 set size = size")
                .replace("tile_hash set recorded = now()", "tile_hash set level = level");

        assertThatThrownBy(() -> execute(role, statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_PERMITTED));
    }

    @Test
    void nor_does_the_owner_by_a_slip() {
        for (var table : RECORDS) {
            assertThatThrownBy(() -> execute(OWNER, "delete from " + table)).hasMessageContaining("append-only");
            assertThatThrownBy(() -> execute(OWNER, "truncate " + table)).hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> execute(OWNER, "update ledger.case_entry set recorded = now()"))
                .hasMessageContaining("append-only");
    }

    @Test
    void only_the_writer_adds_entries_and_only_the_signer_what_is_signed() {
        for (var role : List.of(READER, KEYS, RELAY, SIGNER, PROJECTOR, QUERY, DIRECTORY)) {
            assertNotPermitted(role, "insert into ledger.case_head values (99, '', '', now())");
            assertNotPermitted(role, "insert into ledger.access_head values (99, '', '', now())");
        }
        for (var role : List.of(WRITER, READER, KEYS, RELAY, PROJECTOR, QUERY, DIRECTORY)) {
            assertNotPermitted(role, "insert into ledger.case_checkpoint values (99, '')");
            assertNotPermitted(role, "insert into ledger.access_cosignature values (99, '', '', now())");
            assertNotPermitted(role, "insert into ledger.case_tile_hash values (1, 0, '')");
        }
    }

    @Test
    void keys_are_for_their_own_role() {
        for (var role : List.of(WRITER, READER, RELAY, SIGNER, PROJECTOR, QUERY, DIRECTORY)) {
            assertNotPermitted(role, "select * from keys.data_key");
        }
        for (var table : RECORDS) {
            assertNotPermitted(KEYS, "select * from " + table);
        }
        assertNotPermitted(KEYS, "update keys.data_key set master = master");
    }

    @Test
    void who_reads_projections_reads_no_entry() {
        for (var role : List.of(PROJECTOR, QUERY, DIRECTORY)) {
            assertNotPermitted(role, "select * from ledger.case_entry");
            assertNotPermitted(role, "select * from ledger.access_entry");
        }
        assertNotPermitted(RELAY, "select * from ledger.access_entry");
    }

    private static void assertNotPermitted(String role, String sql) {
        assertThatThrownBy(() -> execute(role, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(role + ": " + sql).isEqualTo(NOT_PERMITTED));
    }

    private static void execute(String role, String sql) throws SQLException {
        try (var connection = LEDGER.database().dataSource(role).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
