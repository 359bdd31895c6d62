package org.jointcase.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.append.SomeAppends.append;
import static org.jointcase.ledger.append.SomeAppends.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.append.BreakingSource.Break;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The connection breaks at the worst moments. */
class LostCommitIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ALedger ledger = ALedger.create();
    private final BreakingSource source = new BreakingSource(ledger.writer());
    private final Appender appender = new Appender(Log.CASE, source.source(), ALedger.ZONE, new LedgerListener() {});

    @AfterEach
    void close() {
        appender.close();
        ledger.close();
    }

    @Test
    void a_commit_that_was_done_and_not_answered_is_found() {
        record(PATIENCE);
        source.breakNext(Break.AFTER_COMMIT);

        assertThat(record(PATIENCE).position()).isEqualTo(2);
        assertThat(record(PATIENCE).position()).isEqualTo(3);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(3);
    }

    @Test
    void a_commit_that_never_arrived_is_written_again() {
        record(PATIENCE);
        source.breakNext(Break.BEFORE_COMMIT);

        assertThat(record(PATIENCE).position()).isEqualTo(2);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(2);
    }

    @Test
    void before_the_commit_nothing_is_unclear() {
        record(PATIENCE);
        source.breakNext(Break.BEFORE_INSERT);

        assertThatThrownBy(() -> record(PATIENCE)).isInstanceOf(LedgerUnavailable.class);
        assertThat(record(PATIENCE).position()).isEqualTo(2);
    }

    @Test
    void who_cannot_wait_is_told_that_nobody_knows_and_it_is_there_at_most_once() {
        record(PATIENCE);
        source.breakNext(Break.AFTER_COMMIT);
        source.refuseConnections(true);

        assertThatThrownBy(() -> record(Duration.ofMillis(500))).isInstanceOf(OutcomeUnknown.class);
        source.refuseConnections(false);
        assertThat(record(PATIENCE).position()).isEqualTo(3);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(3);
    }

    @Test
    void what_nobody_waits_for_any_more_is_not_written_later() {
        record(PATIENCE);
        source.breakNext(Break.BEFORE_COMMIT);
        source.refuseConnections(true);

        assertThatThrownBy(() -> record(Duration.ofMillis(500))).isInstanceOf(OutcomeUnknown.class);
        source.refuseConnections(false);
        assertThat(record(PATIENCE).position()).isEqualTo(2);
    }

    @Test
    void without_a_database_nothing_is_acknowledged_and_it_comes_back_by_itself() {
        source.refuseConnections(true);

        assertThatThrownBy(() -> record(PATIENCE)).isInstanceOf(LedgerUnavailable.class);
        source.refuseConnections(false);
        assertThat(record(PATIENCE).position()).isEqualTo(1);
    }

    @Test
    void what_nothing_foresaw_is_told_of_and_its_callers_are_answered() {
        var told = new ArrayList<Throwable>();
        var bug = new AssertionError("planted");
        var listener = new LedgerListener() {
            @Override
            public void failed(Log log, Throwable cause) {
                throw bug;
            }

            @Override
            public void unforeseen(Log log, Throwable cause) {
                told.add(cause);
                throw bug;
            }
        };
        try (var broken = new Appender(Log.CASE, source.source(), ALedger.ZONE, listener)) {
            source.breakNext(Break.BEFORE_INSERT);
            assertThatThrownBy(() -> record(broken, PATIENCE)).isInstanceOf(OutcomeUnknown.class);
            source.breakNext(Break.BEFORE_INSERT);
            assertThatThrownBy(() -> record(broken, PATIENCE)).isInstanceOf(OutcomeUnknown.class);
        }
        assertThat(told).containsOnly(bug).hasSize(2);
    }

    private Entry record(Duration patience) {
        return record(appender, patience);
    }

    private static Entry record(Appender appender, Duration patience) {
        return appender.append(append(List.of(), draft(EventIds.next(), EventIds.next(), 0)), patience)
                .getFirst();
    }
}
