package org.jointcase.ledger.append;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jointcase.ledger.append.SomeAppends.append;
import static org.jointcase.ledger.append.SomeAppends.draft;
import static org.jointcase.ledger.append.SomeAppends.key;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.append.NotAppended.DecidedAtAnotherTime;
import org.jointcase.ledger.entry.ClockBehind;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database's clock is a row that the test sets. */
class ClockIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ALedger ledger = ALedger.create();
    private final Appender appender = new Appender(
            Log.CASE, ledger.writer(), ALedger.ZONE, new LedgerListener() {}, "(select now from public.test_clock)");

    @BeforeEach
    void makeClock() throws SQLException {
        execute("create table public.test_clock (now timestamptz not null)");
        execute("insert into public.test_clock values ('" + NOON + "')");
        execute("grant select on public.test_clock to public");
    }

    @AfterEach
    void close() {
        appender.close();
        ledger.close();
    }

    @Test
    void a_clock_that_goes_back_takes_no_entry_back() throws SQLException {
        record(NOON);
        setClock(NOON.minusSeconds(59));

        assertThat(record(NOON).recorded()).isEqualTo(NOON);
        setClock(NOON.plusSeconds(1));
        assertThat(record(NOON).recorded()).isEqualTo(NOON.plusSeconds(1));
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(3);
    }

    @Test
    void a_clock_over_a_minute_behind_stops_the_ledger_until_it_is_right_again() throws SQLException {
        record(NOON);
        setClock(NOON.minusSeconds(61));

        assertThatThrownBy(() -> record(NOON)).isInstanceOf(ClockBehind.class);
        setClock(NOON.plusSeconds(1));
        record(NOON);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(2);
    }

    @Test
    void whether_it_can_be_written_is_known_without_an_entry() throws SQLException {
        var writable = new Writable(ledger.keys(), ledger.reader());
        writable.check();
        var now = Instant.now();
        setClock(now.plusSeconds(50));
        record(now.plusSeconds(50));
        writable.check();
        setClock(now.plusSeconds(3_600));
        record(now.plusSeconds(3_600));

        assertThatThrownBy(writable::check).isInstanceOf(ClockBehind.class);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(2);
    }

    @Test
    void a_decision_of_another_time_is_made_again_at_the_ledgers() throws SQLException {
        setClock(NOON.plusSeconds(11));

        assertThatThrownBy(() -> record(NOON))
                .asInstanceOf(type(DecidedAtAnotherTime.class))
                .satisfies(
                        refused -> assertThat(record(refused.now()).recorded()).isEqualTo(NOON.plusSeconds(11)));
    }

    @Test
    void a_decision_of_the_future_too() throws SQLException {
        setClock(NOON.minusSeconds(11));

        assertThatThrownBy(() -> record(NOON)).isInstanceOf(DecidedAtAnotherTime.class);
    }

    @Test
    void a_decision_of_yesterday_is_made_again_today() throws SQLException {
        var midnight = Instant.parse("2026-11-23T16:00:00Z");
        setClock(midnight);

        assertThatThrownBy(() -> record(midnight.minusMillis(1))).isInstanceOf(DecidedAtAnotherTime.class);
        assertThat(record(midnight).recorded()).isEqualTo(midnight);
        assertThat(midnight.atZone(ALedger.ZONE).toLocalTime()).hasHour(0);
    }

    private Entry record(Instant decidedAt) {
        var decided = Decided.at(decidedAt, ALedger.ZONE);
        var draft = draft(EventIds.next(), EventIds.next(), 0);
        return appender.append(append(List.of(), key(), decided, draft), PATIENCE)
                .getFirst();
    }

    private void setClock(Instant now) throws SQLException {
        execute("update public.test_clock set now = '" + now.atOffset(UTC) + "'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = ledger.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
