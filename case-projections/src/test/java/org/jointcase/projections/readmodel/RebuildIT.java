package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.follow.CaseSource;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.rows.Fold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildIT {
    private final Stage stage = new Stage("classpath:db/sample");
    private final Tally tally = new Tally();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void rebuilt_while_things_happen_it_equals_what_was_followed_row_by_row() throws Exception {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(10);
        var more = happening(30);
        for (int i = 0; i < 3; i++) {
            assertThat(stage.differences(models, "tally")).isEmpty();
            rebuild(models);
        }
        more.get();
        holdsEverything();
        assertThat(stage.differences(models, "tally")).isEmpty();
        assertThat(generations()).hasSize(1);
    }

    @Test
    void a_row_that_somebody_changed_is_found_and_set_right() throws Exception {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(4);
        holdsEverything();
        stage.tamper("delete from tally.line where position = 3");
        stage.tamper(
                "update tally.tally set last = 'made up' where case_id = (select case_id from tally.line limit 1)");
        assertThat(stage.differences(models, "tally")).isEqualTo(Map.of("line", 1L, "tally", 2L));
        assertThat(stage.alarms().standing())
                .extracting(Alarm::reason)
                .containsExactly("it is not what the ledger says; it has to be rebuilt");
        stage.alarms().standing().forEach(stage.alarms()::lower);
        models.recall();
        assertThat(stage.alarms().standing())
                .as("it is told again where the program was started anew")
                .hasSize(1);
        stage.alarms().standing().forEach(stage.alarms()::lower);
        new Comparisons(stage.projector(), stage.alarms()).begin("tally");
        models.recall();
        assertThat(stage.alarms().standing())
                .as("one that was begun and did not end takes nothing back")
                .hasSize(1);
        assertThat(models.compared())
                .extracting(Compared::hasEnded, Compared::differences)
                .containsExactly(tuple(false, Map.of("line", 1L, "tally", 2L)));
        rebuild(models);
        assertThat(stage.differences(models, "tally")).isEmpty();
        eventually("no alarm", () -> stage.alarms().standing().isEmpty());
        holdsEverything();
    }

    @Test
    void readers_never_see_it_go_back_nor_half_of_two_generations() throws Exception {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(5);
        holdsEverything();
        var over = new AtomicBoolean();
        var wrong = new ArrayList<String>();
        var reads = new AtomicInteger();
        var reader = new FutureTask<>(
                () -> {
                    long before = 0;
                    while (!over.get()) {
                        long now = Long.parseLong(stage.ask("select sum(position) from tally.cursor"));
                        String odd = stage.ask("select count(*) from tally.tally t where events"
                                + " <> (select count(*) from tally.line l where l.case_id = t.case_id)");
                        if (now < before || !odd.equals("0")) {
                            wrong.add(before + " then " + now + ", " + odd + " odd");
                        }
                        before = now;
                        reads.incrementAndGet();
                    }
                },
                true);
        new Thread(reader).start();
        var more = happening(20);
        rebuild(models);
        rebuild(models);
        more.get();
        over.set(true);
        reader.get();
        assertThat(reads).hasPositiveValue();
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_an_interrupted_one_left_is_swept_by_the_next_if_the_tables_have_changed() throws Exception {
        var models = stage.keep(tally);
        stage.cases().happen(3);
        holdsEverything();
        try (var connection = stage.projector().getConnection()) {
            new Generations("tally").begin(connection);
        }
        stage.tamper("update read_model.generation set shape = 'of tables that are no more' where number = 2");
        assertThat(generations()).containsExactly("1 LIVE", "2 BUILDING");
        rebuild(models);
        assertThat(generations()).containsExactly("3 LIVE");
        assertThat(stage.ask("select string_agg(nspname, ',') from pg_namespace where nspname ~ '^tally_[0-9]'"))
                .isEqualTo("tally_3");
    }

    @Test
    void one_that_was_interrupted_goes_on_with_what_is_not_there_yet() throws Exception {
        var models = rebuildingButTheLastSlot();
        long last = stage.cases().last();
        models.close();
        assertThat(generations()).containsExactly("1 LIVE", "2 BUILDING");
        stage.cases().happen(1);
        var afterwards = new Tally();
        try (var reader = stage.cases().database().superuser().getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("lock table tally.cursor in access share mode");
            models = stage.keep(afterwards);
            eventually(
                    "all is told as folded, what came meanwhile to a slot that was there already too",
                    () -> stage.ask("select position = target from read_model.generation where state = 'BUILDING'")
                            .equals("t"));
            reader.rollback();
        }
        eventually("it is live", () -> generations().equals(List.of("2 LIVE")));
        holdsEverything();
        // The first is the centre's, in whichever slot.
        assertThat(afterwards.applied).allMatch(position -> position > last - 3 || position == 1);
        assertThat(stage.differences(models, "tally")).isEmpty();
    }

    @Test
    void one_that_was_interrupted_while_it_was_indexed_goes_on_though_slots_were_empty_then() throws Exception {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(3);
        holdsEverything();
        models.close();
        var generations = new Generations("tally");
        var log = CaseSource.forgetful(
                stage.cases().ledger().reader(), stage.cases().ledger().opener());
        int number = new Rebuild<>(Fold.of(new Tally()), log, stage.projector()).begin();
        Transaction.in(stage.projector(), connection -> {
            assertThat(generations.tables(connection, number)).containsExactlyInAnyOrder("cursor", "line", "tally");
            generations.index(connection, number, "line");
            return true;
        });
        try (var lock = RebuildLock.tryTake(
                        stage.cases().database().database().dataSource(DatabaseRoles.PROJECTOR), "tally")
                .orElseThrow()) {
            assertThat(new UnderWay(stage.projector()).all())
                    .extracting(Progress::indexed, Progress::tables)
                    .containsExactly(tuple(1, 3));
            assertThat(lock.holds()).isTrue();
        }
        stage.cases().happen(3);
        models = stage.keep(new Tally());
        eventually("it is live", () -> generations().equals(List.of(number + " LIVE")));
        holdsEverything();
        assertThat(stage.differences(models, "tally")).isEmpty();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void while_one_that_was_interrupted_waits_the_one_that_is_made_is_told() throws Exception {
        var models = rebuildingButTheLastSlot();
        models.close();
        try (var lock = RebuildLock.tryTake(
                                stage.cases().database().database().dataSource(DatabaseRoles.PROJECTOR), "tally")
                        .orElseThrow();
                var connection = stage.projector().getConnection()) {
            int made = new Generations("tally").begin(connection);
            assertThat(generations()).containsExactly("1 LIVE", "2 BUILDING", made + " BUILDING");
            assertThat(new UnderWay(stage.projector()).all())
                    .extracting(Progress::generation)
                    .containsExactly(made);
            assertThat(lock.holds()).isTrue();
        }
    }

    @Test
    void one_that_lost_the_database_is_not_under_way_and_goes_on_by_itself() {
        var models = rebuildingButTheLastSlot();
        long last = stage.cases().last();
        assertThat(models.progress()).hasSize(1);
        tally.applied.clear();

        stage.tamper("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = 'jointcase_projector' and datname = current_database()");
        eventually("nobody makes it", () -> isIdle(models));
        tally.released.countDown();

        eventually("it is live", () -> generations().equals(List.of("2 LIVE")));
        assertThat(tally.applied).allMatch(position -> position > last - 3 || position == 1);
        eventually("no alarm", () -> stage.alarms().standing().isEmpty());
        holdsEverything();
    }

    @Test
    void one_that_lost_a_connection_keeps_what_it_has_made_and_goes_on_by_itself() throws Exception {
        var models = rebuildingButTheLastSlot();
        long last = stage.cases().last();
        tally.applied.clear();
        String waiting = " from pg_stat_activity where datname = current_database()"
                + " and usename = 'jointcase_projector' and wait_event_type = 'Lock'";
        try (var connection = stage.cases().database().superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table tally_2.line in share mode");
            tally.released.countDown();
            eventually(
                    "the last slot is being copied",
                    () -> stage.ask("select count(*)" + waiting).equals("1"));

            stage.tamper("select pg_terminate_backend(pid)" + waiting);

            eventually("an alarm", () -> !stage.alarms().standing().isEmpty());
            assertThat(generations()).containsExactly("1 LIVE", "2 BUILDING");
            connection.rollback();
        }
        eventually("it is live", () -> generations().equals(List.of("2 LIVE")));
        assertThat(tally.applied).allMatch(position -> position > last - 3 || position == 1);
        eventually("no alarm", () -> stage.alarms().standing().isEmpty());
        holdsEverything();
        assertThat(stage.differences(models, "tally")).isEmpty();
    }

    @Test
    void one_that_fails_leaves_the_live_one_as_it_is_and_says_so() {
        var models = stage.keep(tally);
        stage.cases().happen(3);
        holdsEverything();
        tally.poison.put(2L, Tally.Poison.EXCEPTION);
        models.rebuild("tally");
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm -> alarm.reason().contains("rebuild failed")));
        eventually("it is swept", () -> generations().equals(List.of("1 LIVE")));
        tally.poison.clear();
        stage.cases().happen(3);
        holdsEverything();
        rebuild(models);
        eventually("no alarm", () -> stage.alarms().standing().isEmpty());
    }

    @Test
    void there_is_one_at_a_time_wherever_it_runs() throws Exception {
        var models = stage.keep(tally);
        try (var lock = RebuildLock.tryTake(
                        stage.cases().database().database().dataSource(DatabaseRoles.PROJECTOR), "tally")
                .orElseThrow()) {
            assertThatThrownBy(() -> models.rebuild("tally")).isInstanceOf(RebuildUnderWay.class);
            assertThatThrownBy(() -> models.compare("tally")).isInstanceOf(RebuildUnderWay.class);
            assertThat(lock.holds()).isTrue();
        }
        rebuild(models);
        assertThatThrownBy(() -> models.rebuild("other")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_begins_by_itself_where_nothing_is_there_or_the_tables_have_changed() {
        stage.relay();
        stage.cases().happen(5);
        stage.keep(tally).close();
        assertThat(generations()).containsExactly("1 LIVE");
        stage.tamper("alter table tally_template.tally add column more text");
        stage.cases().happen(5);
        stage.keep(new Tally());
        assertThat(generations()).containsExactly("2 LIVE");
        assertThat(stage.ask("select count(more) from tally.tally")).isEqualTo("0");
        holdsEverything();
    }

    @Test
    void one_whose_indexes_have_changed_follows_while_another_is_made() {
        stage.relay();
        stage.cases().happen(5);
        stage.keep(tally).close();
        stage.tamper("create index more on tally_template.tally (events)");
        var slow = new Tally();
        slow.poison.put(stage.cases().last(), Tally.Poison.HANGS);
        var models = stage.begin(TestServers.kafka(), List.of(slow), List.of());
        eventually("another is being made", () -> generations().equals(List.of("1 LIVE", "2 BUILDING")));
        assertThat(models.isReady()).isTrue();
        stage.cases().happen(5);
        holdsEverything();
        models.close();
        stage.keep(new Tally());
        eventually("another is live", () -> generations().equals(List.of("2 LIVE")));
        assertThat(stage.ask("select count(*) from pg_indexes where schemaname = 'tally_2' and indexdef ~ '.events.'"))
                .isEqualTo("1");
        holdsEverything();
    }

    @Test
    void one_whose_keys_have_changed_follows_nothing_before_another_is_made() {
        stage.relay();
        stage.cases().happen(5);
        stage.keep(tally).close();
        stage.tamper("alter table tally_template.line drop constraint line_pkey, add primary key (position, case_id)");
        var slow = new Tally();
        slow.poison.put(stage.cases().last(), Tally.Poison.HANGS);
        var models = stage.begin(TestServers.kafka(), List.of(slow), List.of());
        eventually("another is being made", () -> generations().equals(List.of("1 LIVE", "2 BUILDING")));
        var before = stage.ask("select count(*) from tally.line");
        stage.cases().happen(5);
        assertThat(models.isReady()).isFalse();
        assertThat(stage.ask("select count(*) from tally.line")).isEqualTo(before);
        models.close();
        stage.keep(new Tally());
        assertThat(generations()).containsExactly("2 LIVE");
        holdsEverything();
    }

    @Test
    void one_that_begins_far_behind_is_made_anew_while_it_serves_and_another_is_not() {
        stage.relay();
        stage.cases().happen(Slot.COUNT);
        stage.keep(tally).close();
        stage.far(1_000);
        stage.cases().happen(Slot.COUNT);
        var near = stage.keep(new Tally());
        eventually("it has looked", near::hasBegun);
        near.close();
        assertThat(generations()).containsExactly("1 LIVE");
        stage.far(5);
        stage.cases().happen(Slot.COUNT);
        var slow = new Tally();
        slow.poison.put(stage.cases().last(), Tally.Poison.HANGS);
        var far = stage.keep(slow);
        eventually("another is being made", () -> generations().equals(List.of("1 LIVE", "2 BUILDING")));
        assertThat(far.isReady()).isTrue();
        assertThat(Long.parseLong(stage.ask("select count(*) from tally.line"))).isPositive();
        slow.poison.clear();
        far.close();
        stage.keep(new Tally());
        eventually("another is live", () -> generations().equals(List.of("2 LIVE")));
        holdsEverything();
    }

    @Test
    void first_generations_are_made_in_turn() {
        stage.cases().happen(40);
        var models = stage.begin(TestServers.kafka(), EveryProjection.OF_CASES, List.of());
        var underWay = new ArrayList<Integer>();
        eventually("each is made", () -> {
            underWay.add(models.progress().size());
            return models.isReady();
        });
        assertThat(underWay).allMatch(count -> count <= Rebuilds.AT_ONCE).contains(1);
    }

    @Test
    void those_that_are_asked_for_are_made_in_turn_too() {
        stage.cases().happen(40);
        var models = stage.begin(TestServers.kafka(), EveryProjection.OF_CASES, List.of());
        eventually("each is there", models::isReady);
        models.names().forEach(models::rebuild);
        var underWay = new ArrayList<Integer>();
        eventually("each is made anew", () -> {
            underWay.add(models.progress().size());
            return stage.ask("select min(number) from read_model.generation where state = 'LIVE'")
                    .equals("2");
        });
        assertThat(underWay).allMatch(count -> count <= Rebuilds.AT_ONCE).contains(1);
    }

    @Test
    void closed_before_it_has_a_generation_it_ends_without_an_alarm_and_follows_nothing() throws Exception {
        stage.cases().happen(1);
        ReadModels models;
        try (var lock = RebuildLock.tryTake(
                        stage.cases().database().database().dataSource(DatabaseRoles.PROJECTOR), "tally")
                .orElseThrow()) {
            models = stage.begin(TestServers.kafka(), List.of(tally), List.of());
            models.close();
            assertThat(lock.holds()).isTrue();
        }
        assertThat(models.isReady()).isFalse();
        assertThat(stage.alarms().standing()).isEmpty();
        assertThat(stage.ask("select count(*) from read_model.generation")).isEqualTo("0");
    }

    /** So many more cases, beside what goes on. */
    private FutureTask<Boolean> happening(int cases) {
        var happening = new FutureTask<>(() -> stage.cases().happen(cases), true);
        new Thread(happening).start();
        return happening;
    }

    /** Connections that were lost are found out one by one. */
    private static boolean isIdle(ReadModels models) {
        try {
            return models.progress().isEmpty();
        } catch (FollowerUnavailable lost) {
            return false;
        }
    }

    private ReadModels rebuildingButTheLastSlot() {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(Slot.COUNT);
        holdsEverything();
        tally.poison.put(stage.cases().last(), Tally.Poison.HANGS);
        models.rebuild("tally");
        eventually("all slots but the last are there", () -> filled() == Slot.COUNT - 1);
        return models;
    }

    private void rebuild(ReadModels models) {
        long before = number();
        models.rebuild("tally");
        eventually("a new generation is live", () -> number() > before && !models.isAskedFor("tally"));
        eventually("only it is left", () -> generations().size() == 1);
    }

    private long filled() {
        return generations().size() < 2
                ? 0
                : Long.parseLong(stage.ask("select count(*) from tally_2.cursor where position > 0"));
    }

    private long number() {
        return Long.parseLong(stage.ask("select number from read_model.generation where state = 'LIVE'"));
    }

    private List<String> generations() {
        var text = stage.ask("select string_agg(number || ' ' || state, ',' order by number) from read_model.generation"
                + " where model = 'tally'");
        return List.of(text.split(","));
    }

    private void holdsEverything() {
        eventually(
                "every entry has its line",
                () -> stage.ask("select count(*) from tally.line")
                        .equals(String.valueOf(stage.cases().last())));
    }
}
