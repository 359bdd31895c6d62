package org.jointcase.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.append.SomeAppends.append;
import static org.jointcase.ledger.append.SomeAppends.draft;
import static org.jointcase.ledger.append.SomeAppends.key;
import static org.jointcase.ledger.append.SomeAppends.now;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.append.NotAppended.KeyKnown;
import org.jointcase.ledger.append.NotAppended.Moved;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppenderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ALedger ledger = ALedger.create();
    private final List<Appender> appenders = new ArrayList<>();
    private final Appender appender = appender();
    private final LedgerReader log = new LedgerReader(ledger.reader());
    private final UUID caseId = EventIds.next();

    @AfterEach
    void close() {
        appenders.forEach(Appender::close);
        ledger.close();
    }

    @Test
    void many_callers_of_two_nodes_make_one_log_without_a_gap() throws Exception {
        var nodes = List.of(appender, appender());
        var cases = List.of(EventIds.next(), EventIds.next(), EventIds.next());
        var tasks = new ArrayList<Callable<List<Entry>>>();
        for (int i = 0; i < 640; i++) {
            var node = nodes.get(i % 2);
            var aggregate = EventIds.next();
            var of = cases.get(i % 3);
            tasks.add(() -> node.append(append(draft(of, aggregate, 0), draft(of, aggregate, 1)), PATIENCE));
        }

        var acknowledged = allAtOnce(64, tasks);

        assertThat(new WholeLog(ledger.reader(), Log.CASE).check())
                .hasSize(1280)
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().flatMap(List::stream).toList());
    }

    @Test
    void of_many_who_write_the_same_next_event_one_does() throws Exception {
        var aggregate = EventIds.next();
        var nodes = List.of(appender, appender());
        var tasks = new ArrayList<Callable<List<Entry>>>();
        for (int i = 0; i < 64; i++) {
            var node = nodes.get(i % 2);
            tasks.add(() -> appendOrNothing(node, append(draft(caseId, aggregate, 0))));
        }

        assertThat(allAtOnce(64, tasks))
                .filteredOn(entries -> !entries.isEmpty())
                .hasSize(1);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(1);
    }

    @Test
    void nothing_goes_in_once_what_it_was_decided_on_has_moved() {
        var agreement = EventIds.next();
        var first =
                appender.append(append(draft(caseId, agreement, 0)), PATIENCE).getFirst();
        var seen = new Seen(agreement, 0, first.event());
        appender.append(append(List.of(seen), draft(caseId, EventIds.next(), 0)), PATIENCE);
        appender.append(append(draft(caseId, agreement, 1)), PATIENCE);

        assertMoved(append(List.of(seen), draft(caseId, EventIds.next(), 0)));
    }

    @Test
    void nor_when_it_stands_at_the_same_sequence_with_another_event() {
        var agreement = EventIds.next();
        appender.append(append(draft(caseId, agreement, 0)), PATIENCE);

        assertMoved(append(List.of(new Seen(agreement, 0, EventIds.next())), draft(caseId, EventIds.next(), 0)));
    }

    @Test
    void nor_when_what_was_absent_is_there() {
        var agreement = EventIds.next();
        appender.append(append(List.of(Seen.absent(agreement)), draft(caseId, EventIds.next(), 0)), PATIENCE);
        appender.append(append(draft(caseId, agreement, 0)), PATIENCE);

        assertMoved(append(List.of(Seen.absent(agreement)), draft(caseId, EventIds.next(), 0)));
    }

    @Test
    void an_append_goes_in_whole_or_not_at_all() {
        assertMoved(append(draft(caseId, EventIds.next(), 0), draft(caseId, EventIds.next(), 7)));

        assertThat(log.lastPosition(Log.CASE)).isZero();
    }

    @Test
    void a_key_goes_in_once_even_at_the_same_moment() throws Exception {
        var key = key();
        var tasks = new ArrayList<Callable<List<Entry>>>();
        for (int i = 0; i < 64; i++) {
            tasks.add(() -> {
                try {
                    var decided = Decided.at(now(), ALedger.ZONE);
                    return appender.append(
                            append(List.of(), key, decided, draft(caseId, EventIds.next(), 0)), PATIENCE);
                } catch (KeyKnown e) {
                    // Whoever is told so finds the answer.
                    assertThat(log.lastPosition(Log.CASE)).isPositive();
                    return List.of();
                }
            });
        }

        assertThat(allAtOnce(16, tasks))
                .filteredOn(entries -> !entries.isEmpty())
                .hasSize(1);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(1);
    }

    @Test
    void an_append_that_the_database_does_not_take_fails_alone() throws Exception {
        var tasks = new ArrayList<Callable<List<Entry>>>();
        for (int i = 0; i < 32; i++) {
            var good = append(draft(caseId, EventIds.next(), 0));
            tasks.add(() -> appender.append(good, PATIENCE));
            var twice = EventIds.next();
            var broken = append(draft(twice, caseId, EventIds.next(), 0), draft(twice, caseId, EventIds.next(), 0));
            tasks.add(() -> {
                assertThatThrownBy(() -> appender.append(broken, PATIENCE)).isInstanceOf(IllegalStateException.class);
                return List.of();
            });
        }

        allAtOnce(64, tasks);

        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(32);
    }

    @Test
    void who_gives_up_before_it_is_written_has_withdrawn_it() throws Exception {
        try (var other = ledger.writer().getConnection()) {
            other.setAutoCommit(false);
            lockLog(other);
            var held = Thread.ofVirtual()
                    .start(() -> appendOrNothing(appender, append(draft(caseId, EventIds.next(), 0))));
            Thread.sleep(300);

            assertThatThrownBy(() -> appender.append(append(draft(caseId, EventIds.next(), 0)), Duration.ofMillis(300)))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("withdrawn");
            other.rollback();
            held.join();
        }
        appender.append(append(draft(caseId, EventIds.next(), 0)), PATIENCE);

        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(2);
    }

    @Test
    void nodes_wait_for_the_lock_and_see_what_was_written_while_they_waited() throws Exception {
        var nodes = List.of(appender, appender());
        try (var other = ledger.writer().getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            lockLog(other);
            var late = nodes.stream()
                    .map(node -> threads.submit(() -> node.append(append(draft(caseId, EventIds.next(), 0)), PATIENCE)))
                    .toList();
            Thread.sleep(300);

            assertThat(late).noneMatch(Future::isDone);
            other.rollback();
            for (var one : late) {
                assertThat(one.get()).hasSize(1);
            }
        }
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(2);
    }

    private Appender appender() {
        var made = new Appender(Log.CASE, ledger.writer(), ALedger.ZONE, new LedgerListener() {});
        appenders.add(made);
        return made;
    }

    private void assertMoved(Append append) {
        assertThatThrownBy(() -> appender.append(append, PATIENCE)).isInstanceOf(Moved.class);
    }

    private static List<Entry> appendOrNothing(Appender to, Append append) {
        try {
            return to.append(append, PATIENCE);
        } catch (Moved e) {
            return List.of();
        }
    }

    private static void lockLog(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(19011, 1)");
        }
    }

    private static <T> List<T> allAtOnce(int threads, List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (Future<T> result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
