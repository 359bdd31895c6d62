package org.jointcase.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.append.SomeAppends.append;
import static org.jointcase.ledger.append.SomeAppends.draft;
import static org.jointcase.ledger.append.SomeAppends.key;
import static org.jointcase.ledger.append.SomeAppends.now;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.append.BreakingSource.Break;
import org.jointcase.ledger.append.NotAppended.KeyKnown;
import org.jointcase.ledger.append.NotAppended.Moved;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an appender remembers of the log, when it is no longer so. */
class KnownEndsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ALedger ledger = ALedger.create();
    private final BreakingSource source = new BreakingSource(ledger.writer());
    private final Appender appender = new Appender(Log.CASE, source.source(), ALedger.ZONE, new LedgerListener() {});
    private final Appender stranger = new Appender(Log.CASE, ledger.writer(), ALedger.ZONE, new LedgerListener() {});
    private final UUID caseId = EventIds.next();
    private final UUID aggregate = EventIds.next();

    @BeforeEach
    void remember() {
        next(appender, 0);
        next(appender, 1);
    }

    @AfterEach
    void close() {
        appender.close();
        stranger.close();
        ledger.close();
    }

    @Test
    void nothing_of_it_is_used_once_another_node_has_appended() {
        next(stranger, 2);

        assertThatThrownBy(() -> next(appender, 2)).isInstanceOf(Moved.class);
        var seen = new Seen(aggregate, 1, null);
        assertThatThrownBy(() -> appender.append(append(List.of(seen), draft(caseId, EventIds.next(), 0)), PATIENCE))
                .isInstanceOf(Moved.class);
        assertThat(next(appender, 3).caseSequence()).isEqualTo(4);
        check(4);
    }

    @Test
    void nor_once_another_node_has_appended_to_another_case() {
        stranger.append(append(draft(EventIds.next(), EventIds.next(), 0)), PATIENCE);

        assertThat(next(appender, 2).position()).isEqualTo(4);
        check(4);
    }

    @Test
    void a_commit_that_was_not_answered_is_not_forgotten() {
        source.breakNext(Break.AFTER_COMMIT);
        next(appender, 2);

        assertThatThrownBy(() -> next(appender, 2)).isInstanceOf(Moved.class);
        assertThat(next(appender, 3).caseSequence()).isEqualTo(4);
        check(4);
    }

    @Test
    void a_commit_that_never_arrived_is_not_remembered() {
        source.breakNext(Break.BEFORE_COMMIT);

        assertThat(next(appender, 2).caseSequence()).isEqualTo(3);
        check(3);
    }

    /** The chain goes on from what was committed, so that who recomputes it finds the change. */
    @Test
    void a_leaf_that_a_superuser_changes_is_not_taken_for_the_one_before() throws SQLException {
        var last = next(appender, 2);
        try (var connection = ledger.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(
                            "update ledger.case_entry set leaf = sha256(leaf) where position = " + last.position()))
                    .isEqualTo(1);
        }

        assertThat(next(appender, 3).casePrevious()).isEqualTo(leaf(last));
        assertThatThrownBy(() -> new WholeLog(ledger.reader(), Log.CASE).check())
                .isInstanceOf(Throwable.class);
    }

    @Test
    void a_key_is_known_however_long_ago_it_was_used() {
        var key = key();
        appender.append(with(key), PATIENCE);
        for (int i = 2; i < 40; i++) {
            next(appender, i);
        }

        assertThatThrownBy(() -> appender.append(with(key), PATIENCE)).isInstanceOf(KeyKnown.class);
    }

    private static Append with(CallersKey key) {
        return append(List.of(), key, Decided.at(now(), ALedger.ZONE), draft(EventIds.next(), EventIds.next(), 0));
    }

    private Entry next(Appender by, long sequence) {
        return by.append(append(draft(caseId, aggregate, sequence)), PATIENCE).getFirst();
    }

    private static Hash leaf(Entry entry) {
        return Placed.of(entry, new byte[0]).leaf();
    }

    private void check(int entries) {
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(entries);
    }
}
