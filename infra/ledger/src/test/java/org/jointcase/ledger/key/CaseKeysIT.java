package org.jointcase.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.entry.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseKeysIT {
    private final ALedger ledger = ALedger.create();
    private final CaseKeys keys = new CaseKeys(ledger.keys(), ALedger.MASTER_KEY);
    private final UUID caseId = UUID.randomUUID();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_case_has_one_key_for_ever_on_every_node() {
        var key = keys.forCase(caseId);
        var other = new CaseKeys(ledger.keys(), ALedger.MASTER_KEY);

        assertThat(other.forCase(caseId).bytes()).isEqualTo(key.bytes()).hasSize(32);
        assertThat(other.byIds(Set.of(key.id())))
                .hasEntrySatisfying(key.id(), found -> assertThat(found.bytes()).isEqualTo(key.bytes()));
        assertThat(keys.forCase(UUID.randomUUID()).bytes()).isNotEqualTo(key.bytes());
    }

    @Test
    void asked_by_many_at_once_there_is_still_one() throws Exception {
        var tasks = new ArrayList<Callable<UUID>>();
        for (int i = 0; i < 32; i++) {
            tasks.add(() -> new CaseKeys(ledger.keys(), ALedger.MASTER_KEY)
                    .forCase(caseId)
                    .id());
        }
        var ids = new ArrayList<UUID>();
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (Future<UUID> id : executor.invokeAll(tasks)) {
                ids.add(id.get());
            }
        }

        assertThat(ids).containsOnly(keys.forCase(caseId).id());
    }

    @Test
    void no_key_lies_in_the_database() {
        var key = keys.forCase(caseId);

        var wrapped = Rows.of(
                ledger.keys(),
                "select to_jsonb(data_key)::text from keys.data_key",
                statement -> {},
                row -> row.getString(1));
        assertThat(wrapped)
                .singleElement(STRING)
                .contains(key.id().toString())
                .doesNotContain(HexFormat.of().formatHex(key.bytes()));
    }

    @Test
    void a_key_that_was_destroyed_is_left_out() throws SQLException {
        var key = keys.forCase(caseId);
        try (var connection = ledger.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from keys.data_key");
        }
        var other = new CaseKeys(ledger.keys(), ALedger.MASTER_KEY);

        assertThat(other.byIds(Set.of(key.id()))).isEmpty();
    }

    @Test
    void a_key_never_says_what_it_is() {
        var key = keys.forCase(caseId);

        assertThat(key).hasToString("key " + key.id());
    }
}
