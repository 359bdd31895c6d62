package org.jointcase.projections.readmodel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.append.Append;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.ledger.append.Decided;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.key.SealedPayload;
import org.jointcase.projections.readmodel.Tally.Poison;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be applied is never skipped. */
class StoppedSlotIT {
    private final Stage stage = new Stage("classpath:db/sample");
    private final Tally tally = new Tally();
    private final TallyRows rows = new TallyRows(stage);
    private final ATopic topic = new ATopic(stage);

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HANGS")
    void an_entry_that_cannot_be_applied_stops_its_slot_alone_until_it_can(Poison kind) {
        stage.relay();
        stage.keep(tally);
        stage.cases().happen(6);
        rows.holdEverything();
        long poison = stage.cases().last() + 1;
        tally.poison.put(poison, kind);
        stage.cases().goOn(2);
        stage.cases().goOn(3);
        stands(topic.stored().get((int) poison - 1), kind.failure);
        eventually("the other slot goes on", () -> rows.lines() == stage.cases().last() - 1);
        assertThat(stage.ask("select count(*) from tally.line where position = " + poison))
                .isEqualTo("0");
        assertThat(stage.alarms().standing().toString()).doesNotContain("poison");
        tally.poison.clear();
        rows.holdEverything();
        eventually("the alarm is lowered", () -> stage.alarms().standing().isEmpty());
    }

    @Test
    void a_read_model_of_another_ledger_stops_rather_than_mix_the_two() {
        stage.relay();
        stage.keep(tally).close();
        stage.cases().happen(3);
        stage.tamper("update tally.cursor set position = 1, leaf = sha256('another') where slot = "
                + topic.stored().getLast().slot());
        stage.keep(tally);
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm ->
                                alarm.slot() == topic.stored().getLast().slot()
                                        && alarm.reason().contains("AnotherLedger")));
        assertThat(rows.lines()).isLessThan(stage.cases().last());
    }

    @Test
    void it_stops_so_too_where_the_ledger_turns_out_to_be_another_while_records_come() {
        stage.relay();
        stage.keep(tally);
        stage.cases().happen(1);
        rows.holdEverything();
        stage.tamper("update tally.cursor set leaf = sha256('another') where position > 0");
        stage.cases().goOn(0);
        stands(topic.stored().getLast(), "AnotherLedger");
        assertThat(rows.lines()).isEqualTo(stage.cases().last() - 1);
    }

    @Test
    void an_event_that_this_version_does_not_know_is_not_skipped() {
        stage.relay();
        stage.keep(tally);
        stage.cases().happen(2);
        rows.holdEverything();
        var last = topic.stored().getLast();
        appendAfter(Entry.parse(last.envelope()), "organisation.dissolved");
        stage.cases().goOn(0);
        stands(topic.stored().get((int) last.position()), "UnknownEvent");
        eventually("the other slot goes on", () -> rows.lines() == stage.cases().last() - 1);
    }

    private void stands(StoredEntry before, String failure) {
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm -> alarm.name().equals("tally")
                                && alarm.slot() == before.slot()
                                && alarm.position() == before.position()
                                && alarm.reason().contains(failure)));
        assertThat(stage.ask("select count(*) from tally.line where position = " + before.position()))
                .isEqualTo("0");
    }

    private void appendAfter(Entry before, String type) {
        var ledger = stage.cases().ledger();
        var event = EventIds.next();
        var payload = SealedPayload.seal(ledger.keys().forCase(before.caseId()), event, "{}".getBytes(UTF_8));
        var act = SomeCommands.supervisor();
        var draft = new Draft(
                event,
                before.caseId(),
                before.aggregateType(),
                before.aggregateId(),
                before.sequence() + 1,
                type,
                1,
                act.happenedAt(),
                before.actor(),
                before.organisation(),
                payload,
                Hash.sha256(payload));
        var key = CallersKey.command("test", before.actor(), UUID.randomUUID());
        try (var appender =
                new Appender(Log.CASE, stage.cases().database().writer(), ALedger.ZONE, new LedgerListener() {})) {
            appender.append(
                    Append.ofCommand(
                            List.of(draft),
                            List.of(),
                            new CallersKey(key, key),
                            Decided.at(act.happenedAt(), ALedger.ZONE)),
                    ALedger.PATIENCE);
        }
    }
}
