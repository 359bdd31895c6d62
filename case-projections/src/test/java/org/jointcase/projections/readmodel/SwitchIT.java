package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.messaging.follow.CaseSource;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.rows.Fold;
import org.junit.jupiter.api.Test;

class SwitchIT {
    @Test
    void a_generation_that_fell_behind_while_nobody_followed_it_goes_live_where_the_one_before_was() throws Exception {
        try (var stage = new Stage("classpath:db/sample")) {
            var tally = new Tally();
            var fold = Fold.of(tally);
            var log = CaseSource.forgetful(
                    stage.cases().ledger().reader(), stage.cases().ledger().opener());
            var models = stage.keep(tally);
            stage.cases().happen(3);
            var rebuild = new Rebuild<>(fold, log, stage.projector());
            int number = rebuild.begin();
            rebuild.finish(number);
            stage.cases().happen(3);
            var last = String.valueOf(stage.cases().last());
            eventually(
                    "the live one has it",
                    () -> stage.ask("select count(*) from tally.line").equals(last));
            models.close();
            var cursors = stage.column("select c::text from tally.cursor c order by slot");

            new Switch<>(fold, log, stage.projector()).to(number);

            assertThat(stage.ask("select number from read_model.generation where state = 'LIVE'"))
                    .isEqualTo(String.valueOf(number));
            assertThat(stage.ask("select count(*) from tally.line")).isEqualTo(last);
            assertThat(stage.column("select c::text from tally.cursor c order by slot"))
                    .isEqualTo(cursors);
        }
    }

    @Test
    void who_asks_while_it_is_put_in_place_sees_all_that_the_one_before_had() throws Exception {
        try (var stage = new Stage("classpath:db/sample")) {
            var fold = Fold.of(new Tally());
            var log = CaseSource.forgetful(
                    stage.cases().ledger().reader(), stage.cases().ledger().opener());
            var models = stage.keep(new Tally());
            stage.cases().happen(3);
            var rebuild = new Rebuild<>(fold, log, stage.projector());
            int number = rebuild.begin();
            rebuild.finish(number);
            stage.cases().happen(3);
            var last = stage.cases().last();
            eventually(
                    "the live one has it",
                    () -> stage.ask("select sum(events) from tally.tally").equals(String.valueOf(last)));
            models.close();
            var switching = new FutureTask<>(() -> {
                new Switch<>(fold, log, stage.projector()).to(number);
                return true;
            });
            var readers =
                    Stream.generate(() -> reader(stage, switching)).limit(3).toList();
            try (var holding = stage.projector().getConnection();
                    var statement = holding.createStatement()) {
                holding.setAutoCommit(false);
                statement.execute("select from tally_" + number + ".cursor for update");
                new Thread(switching).start();
                readers.forEach(reader -> new Thread(reader).start());
                eventually(
                        "it waits to follow, and who asks waits for it",
                        () -> stage.column("""
                                select distinct usename from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock' order by 1""").equals(List.of("jointcase_projector", "jointcase_query")));
                holding.rollback();
            }
            switching.get();
            for (var reader : readers) {
                assertThat(reader.get()).isNotEmpty().containsOnly(last);
            }
        }
    }

    /** What somebody is told how much happened, asking until it is over and once more. */
    private static FutureTask<Set<Long>> reader(Stage stage, Future<?> until) {
        var reading = new Reading(stage.cases().database().database().dataSource(DatabaseRoles.QUERY));
        return new FutureTask<>(() -> {
            var told = new HashSet<Long>();
            boolean over;
            do {
                over = until.isDone();
                told.add(reading.by(
                        SomeCommands.supervisor().mandate(),
                        client -> client.sql("select sum(events) from tally.tally")
                                .query(Long.class)
                                .single()));
            } while (!over);
            return told;
        });
    }

    @Test
    void a_dump_of_the_database_does_not_keep_it_from_its_place() throws Exception {
        try (var stage = new Stage("classpath:db/sample")) {
            var fold = Fold.of(new Tally());
            var log = CaseSource.forgetful(
                    stage.cases().ledger().reader(), stage.cases().ledger().opener());
            stage.keep(new Tally()).close();
            var rebuild = new Rebuild<>(fold, log, stage.projector());
            int number = rebuild.begin();
            rebuild.finish(number);
            try (var dumping = stage.cases().database().superuser().getConnection();
                    var statement = dumping.createStatement()) {
                dumping.setAutoCommit(false);
                for (var table : stage.column(
                        "select oid::regclass from pg_class where relkind = 'r'"
                                + " and (relnamespace::regnamespace::text ~ '^tally' or relnamespace = 'read_model'::regnamespace)")) {
                    statement.execute("lock table " + table + " in access share mode");
                }
                new Switch<>(fold, log, stage.projector()).to(number);
                dumping.rollback();
            }
            assertThat(stage.ask("select number from read_model.generation where state = 'LIVE'"))
                    .isEqualTo(String.valueOf(number));
        }
    }

    @Test
    void one_slot_in_which_much_happened_is_followed_before_anybody_has_to_wait_for_the_switch() throws Exception {
        try (var stage = new Stage("classpath:db/sample")) {
            var log = CaseSource.forgetful(
                    stage.cases().ledger().reader(), stage.cases().ledger().opener());
            stage.cases().happen(Slot.COUNT);
            var rebuild = new Rebuild<>(Fold.of(new Tally()), log, stage.projector());
            int number = rebuild.begin();
            rebuild.finish(number);
            stage.cases().happenInSlot(3, 150);

            rebuild.finish(number);

            assertThat(stage.ask("select max(position) from tally_" + number + ".cursor"))
                    .isEqualTo(String.valueOf(stage.cases().last()));
        }
    }
}
