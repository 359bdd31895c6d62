package org.jointcase.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import java.sql.SQLException;
import org.jointcase.ledger.AJointCase;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who can do everything with the database changes it. */
class TamperIT {
    private final ALedger ledger = ALedger.create();
    private final Ledger node = ledger.open();

    @BeforeEach
    void recordACase() {
        node.commands().send(foundCentre(), attempt());
        AJointCase.in(node.commands());
        new WholeLog(ledger.reader(), Log.CASE).check();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Read alone, an entry shows that it is not what was recorded. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.case_entry set payload = set_byte(payload, 70, get_byte(payload, 70) # 1) where position = 5",
                "update ledger.case_entry set payload = (select payload from ledger.case_entry where position = 6)"
                        + " where position = 5",
                "update ledger.case_entry set envelope = set_byte(envelope, 40, get_byte(envelope, 40) # 1)"
                        + " where position = 5",
                "update ledger.case_entry set leaf = sha256(leaf) where position = 5",
                "update ledger.case_entry set slot = (slot + 1) % 12 where position = 5",
                "update ledger.case_entry set position = 1000 where position = 5"
            })
    void a_changed_entry_is_not_opened(String change) throws SQLException {
        assertThat(tamper(change)).isEqualTo(1);

        assertThatThrownBy(() -> node.opener().open(node.reader().after(Log.CASE, 0, 1000)))
                .isInstanceOf(Tampered.class);
    }

    /** Made anew from its envelope's bytes to its leaf, it no longer fits the heads and the case's chain. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from ledger.case_entry where position = 5",
                "delete from ledger.case_entry where position = (select max(position) from ledger.case_entry)",
                "update ledger.case_entry set envelope = convert_to(replace(convert_from(envelope, 'UTF8'),"
                        + " 'actor 0', 'actor 1'), 'UTF8'), leaf = sha256('\\x00'::bytea || convert_to("
                        + "replace(convert_from(envelope, 'UTF8'), 'actor 0', 'actor 1'), 'UTF8')) where position = 5",
                "update ledger.case_entry set sequence = 77 where position = 5",
                "update ledger.case_entry set recorded = recorded - interval '1 day' where position = 5",
                "update ledger.case_head set root = sha256(root) where size = 7",
                "update ledger.case_head set frontier = (select frontier from ledger.case_head where size = 6)"
                        + " where size = 7"
            })
    void a_log_that_was_changed_does_not_recompute(String change) throws SQLException {
        assertThatCode(() -> new WholeLog(ledger.reader(), Log.CASE).check()).doesNotThrowAnyException();
        assertThat(tamper(change)).isEqualTo(1);

        assertThatThrownBy(() -> new WholeLog(ledger.reader(), Log.CASE).check())
                .isInstanceOf(Throwable.class);
    }

    @Test
    void a_changed_history_is_not_decided_on() throws SQLException {
        tamper("update ledger.case_entry set payload = sha256(payload)");
        var other = ledger.open();

        assertThatThrownBy(() -> AJointCase.in(other.commands())).isInstanceOf(Tampered.class);
    }

    private int tamper(String sql) throws SQLException {
        try (var connection = ledger.superuser().getConnection();
                var statement = connection.createStatement()) {
            // Triggers are for those who slip, not for those who mean it.
            statement.execute("set session_replication_role = replica");
            return statement.executeUpdate(sql);
        }
    }
}
