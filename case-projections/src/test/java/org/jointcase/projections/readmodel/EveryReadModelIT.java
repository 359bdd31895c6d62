package org.jointcase.projections.readmodel;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.note.NoteEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.projections.AWholeCase;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.rows.Projection;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every read model, over cases in which everything happens that can, while somebody forges records and removes the topic:
 * what the ledger says decides what it holds, whichever way that came.
 */
class EveryReadModelIT {
    private static final int CALLERS = 3;
    private static final int CASES_OF_EACH = 3;
    private static final int ENTRIES_BEFORE_THE_TOPIC_GOES = 150;
    private static final Stage STAGE = new Stage();
    private static final ATopic TOPIC = new ATopic(STAGE);
    private static final List<Seen> SEEN = new ArrayList<>();
    private static final ReadModels MODELS =
            STAGE.keep(TestServers.kafka(), EveryProjection.OF_CASES, EveryProjection.OF_ACCESSES);

    /** A read model as it was at some moment. */
    private record Seen(Projection projection, Snapshot snapshot) {}

    @BeforeAll
    static void everything_happens() throws Exception {
        var relay = STAGE.relay();
        boolean deleted = false;
        try (var threads = Executors.newFixedThreadPool(CALLERS + 1)) {
            var calls = Stream.generate(() -> threads.submit(EveryReadModelIT::call))
                    .limit(CALLERS)
                    .toList();
            var forger = threads.submit(() -> {
                while (!calls.stream().allMatch(Future::isDone)) {
                    forgeWhatComesNext();
                }
                return null;
            });
            while (!calls.stream().allMatch(Future::isDone)) {
                if (!deleted && STAGE.cases().last() > ENTRIES_BEFORE_THE_TOPIC_GOES) {
                    TOPIC.delete();
                    deleted = true;
                }
                for (var projection : EveryProjection.OF_CASES) {
                    SEEN.add(new Seen(projection, Snapshot.of(STAGE, projection)));
                    tryToRebuild(projection.name());
                }
            }
            for (var call : calls) {
                call.get();
            }
            forger.get();
        }
        assertThat(deleted).isTrue();
        eventually("all relayed anew", () -> relay.isActive() && relay.lag() == 0);
        everythingIsThere();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    static List<String> names() {
        return MODELS.names();
    }

    static Stream<Named<Projection>> projections() {
        return EveryProjection.OF_CASES.stream().map(projection -> Named.of(projection.name(), projection));
    }

    @Test
    void everything_happened_that_can() {
        var kinds = Stream.of(
                        OrganisationEvent.class,
                        AgreementEvent.class,
                        InvestigationEvent.class,
                        ExhibitEvent.class,
                        ReleaseEvent.class,
                        AssistanceRequestEvent.class,
                        NoteEvent.class,
                        TaskEvent.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .collect(toSet());
        assertThat(events().stream().map(event -> event.event().getClass()).collect(toSet()))
                .isEqualTo(kinds);
        assertThat(STAGE.alarms().standing())
                .isNotEmpty()
                .allSatisfy(alarm -> assertThat(alarm.reason()).contains("is not the ledger's entry"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_generation_is_what_its_template_is(String model) {
        assertThat(STAGE.ask("select read_model.can_be_followed('" + model + "')"))
                .isEqualTo("t");
        assertThat(STAGE.ask("select shape = read_model.shape(model) from read_model.generation where state = 'LIVE'"
                        + " and model = '" + model + "'"))
                .isEqualTo("t");
    }

    /** I7, at every moment that was seen. */
    @ParameterizedTest
    @MethodSource("projections")
    void it_is_the_fold_of_what_each_slot_has_up_to_its_cursor(Projection projection) {
        var seen = SEEN.stream()
                .filter(one -> one.projection.equals(projection))
                .map(Seen::snapshot)
                .toList();
        assertThat(seen.stream().map(Snapshot::cursors).distinct().count()).isGreaterThan(3);
        for (var snapshot : seen) {
            assertThat(snapshot).isEqualTo(Snapshot.folded(projection, snapshot.cursors(), events()));
        }
        var last = Snapshot.of(STAGE, projection);
        assertThat(last).isEqualTo(Snapshot.folded(projection, last.cursors(), events()));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void nothing_changes_where_the_same_comes_again(Projection projection) throws Exception {
        var before = STAGE.rows(projection.name());
        TOPIC.send(TOPIC.records());
        eventually("it was heard", () -> TOPIC.isHeardBy(projection.name()));
        assertThat(STAGE.rows(projection.name())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("names")
    void emptied_and_followed_anew_it_comes_out_equal(String model) {
        var before = STAGE.rows(model);
        before.keySet().stream()
                .filter(table -> !table.equals("cursor"))
                .forEach(table -> STAGE.tamper("delete from " + model + "." + table));
        STAGE.tamper("update " + model + ".cursor set position = 0, leaf = decode(repeat('00', 32), 'hex')");
        eventually("it is followed anew", () -> MODELS.lag(model).equals(Lag.NONE));
        assertThat(STAGE.rows(model)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("names")
    void dropped_and_rebuilt_it_comes_out_equal(String model) throws Exception {
        var before = STAGE.rows(model);
        long generation = generation(model);
        MODELS.rebuild(model);
        eventually(
                "it is rebuilt",
                () -> generation(model) > generation && MODELS.progress().isEmpty());
        assertThat(STAGE.rows(model)).isEqualTo(before);
        assertThat(STAGE.differences(MODELS, model)).isEmpty();
    }

    private static Void call() {
        for (int i = 0; i < CASES_OF_EACH; i++) {
            AWholeCase.happensIn(STAGE.cases().ledger().commands());
            STAGE.visit();
        }
        return null;
    }

    /** Records in every slot that say what is not so of the next positions. */
    private static void forgeWhatComesNext() throws InterruptedException {
        var last = TOPIC.stored().getLast();
        var forged = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> TOPIC.record(ATopic.at(last.position() + i, last)))
                .toList();
        TOPIC.tryToSend(forged);
    }

    private static void tryToRebuild(String model) {
        try {
            MODELS.rebuild(model);
        } catch (RebuildUnderWay e) {
            // The one before it ends first.
        }
    }

    private static List<LedgerEvent> events() {
        return STAGE.cases().ledger().opener().open(TOPIC.stored());
    }

    private static void everythingIsThere() {
        eventually(
                "every read model has everything",
                () -> MODELS.progress().isEmpty()
                        && MODELS.names().stream()
                                .allMatch(model -> MODELS.lag(model).equals(Lag.NONE)));
    }

    private static long generation(String model) {
        return Long.parseLong(
                STAGE.ask("select number from read_model.generation where state = 'LIVE' and model = '" + model + "'"));
    }
}
