package org.jointcase.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import java.util.List;
import org.jointcase.embedded.Database;
import org.jointcase.ledger.AJointCase;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerReaderIT {
    private final ALedger ledger = ALedger.create();
    private final LedgerReader reader = new LedgerReader(ledger.reader());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_empty_ledger_answers_everything() {
        assertThat(reader.after(Log.CASE, 0, 10)).isEmpty();
        assertThat(reader.lastPosition(Log.CASE)).isZero();
        assertThat(reader.lastPositionsOfSlots()).hasSize(Slot.COUNT).containsOnly(0);
        assertThat(reader.lastPositionOfSlot(3, 100)).isZero();
    }

    @Test
    void each_read_gives_what_a_look_through_the_whole_log_gives() {
        var node = ledger.open();
        node.commands().send(foundCentre(), attempt());
        var first = AJointCase.in(node.commands());
        AJointCase.in(node.commands());
        var log = new WholeLog(ledger.reader(), Log.CASE).check();
        var stored = reader.after(Log.CASE, 0, 1000);

        assertThat(reader.lastPosition(Log.CASE)).isEqualTo(log.size());
        assertThat(positions(reader.after(Log.CASE, 3, 4))).containsExactly(4L, 5L, 6L, 7L);
        assertThat(positions(reader.ofCase(first.investigation.value(), 2, 100)))
                .isEqualTo(log.stream()
                        .filter(entry -> entry.caseId().equals(first.investigation.value()) && entry.caseSequence() > 2)
                        .map(Entry::position)
                        .toList());
        assertThat(positions(reader.ofAggregate(first.agreement.value(), 0, 2)))
                .isEqualTo(log.stream()
                        .filter(entry -> entry.aggregateId().equals(first.agreement.value()) && entry.sequence() > 0)
                        .limit(2)
                        .map(Entry::position)
                        .toList());
        for (int slot = 0; slot < Slot.COUNT; slot++) {
            assertSlot(slot, log);
        }
        assertThat(reader.leavesAfter(Log.CASE, 2, 5))
                .isEqualTo(stored.subList(2, 7).stream().map(StoredEntry::leaf).toList());
    }

    @Test
    void a_database_that_is_not_there_is_said_to_be_so() {
        var nowhere = Database.dataSource("jdbc:postgresql://127.0.0.1:1/nothing", "nobody", "nothing");

        assertThatThrownBy(() -> new LedgerReader(nowhere).lastPosition(Log.CASE))
                .isInstanceOf(LedgerUnavailable.class);
    }

    private void assertSlot(int slot, List<Entry> log) {
        var ofSlot = log.stream()
                .filter(entry -> Slot.of(entry.caseId()) == slot)
                .map(Entry::position)
                .toList();
        assertThat(positions(reader.afterInSlot(slot, 0, 1000))).isEqualTo(ofSlot);
        assertThat(reader.lastPositionsOfSlots()[slot]).isEqualTo(ofSlot.isEmpty() ? 0 : ofSlot.getLast());
        for (long position = 0; position <= log.size(); position++) {
            long atOrBelow = position;
            assertThat(reader.lastPositionOfSlot(slot, position))
                    .isEqualTo(ofSlot.stream()
                            .mapToLong(Long::longValue)
                            .filter(one -> one <= atOrBelow)
                            .max()
                            .orElse(0));
        }
    }

    private static List<Long> positions(List<StoredEntry> entries) {
        return entries.stream().map(StoredEntry::position).toList();
    }
}
