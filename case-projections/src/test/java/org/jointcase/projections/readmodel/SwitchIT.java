package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import org.jointcase.ledger.entry.Slot;
import org.jointcase.messaging.follow.CaseSource;
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
