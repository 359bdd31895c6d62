package org.jointcase.messaging.follow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.topic.EventRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What came from Kafka goes on where the follower stands. */
class FromKafkaIT {
    private static final int MANY = 100;

    private final SomeCases cases = new SomeCases();
    private final RaisedAlarms alarms = new RaisedAlarms();
    private final Arrivals arrivals = new Arrivals();

    @AfterEach
    void close() {
        cases.close();
    }

    @Test
    void what_was_applied_already_is_left_out_though_it_came_as_well() {
        var entries = entriesOfASlot();
        entries.forEach(this::arrives);

        assertThat(after(entries.getFirst()))
                .extracting(step -> step.entry().position())
                .containsExactlyElementsOf(
                        entries.stream().skip(1).map(StoredEntry::position).toList());
        assertThat(alarms.standing()).isEmpty();
    }

    @Test
    void what_came_is_not_read_from_the_ledger_again() {
        var entries = entriesOfASlot();
        entries.stream().skip(1).forEach(this::arrives);

        assertThat(after(entries.getFirst()))
                .hasSize(entries.size() - 1)
                .allSatisfy(step -> assertThat(step.entry().payload())
                        .isSameAs(arrived(step.entry()).payload()));
    }

    private List<StoredEntry> entriesOfASlot() {
        cases.happen(1);
        var reader = cases.ledger().reader();
        return reader.afterInSlot(reader.after(Log.CASE, 0, MANY).getLast().slot(), 0, MANY);
    }

    private void arrives(StoredEntry entry) {
        arrivals.add(new EventRecord(entry.slot(), entry.position(), entry.envelope(), entry.payload()));
    }

    private List<Step<LedgerEvent>> after(StoredEntry applied) {
        var source =
                CaseSource.forgetful(cases.ledger().reader(), cases.ledger().opener());
        var cursor = new Cursor(applied.position(), applied.leaf());
        return new FromKafka(source, arrivals, "test", alarms, MANY)
                .after(new TreeMap<>(Map.of(applied.slot(), cursor)));
    }

    private EventRecord arrived(StoredEntry entry) {
        return requireNonNull(arrivals.at(entry.slot(), entry.position()));
    }
}
