package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jointcase.embedded.test.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsumerIT {
    private final Stage stage = new Stage("classpath:db/sample");
    private final Tally tally = new Tally();
    private final TallyRows rows = new TallyRows(stage);
    private final ATopic topic = new ATopic(stage);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void what_happens_is_in_the_read_model_soon() {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(20);
        rows.holdEverything();
        assertThat(models.lag("tally")).isEqualTo(Lag.NONE);
    }

    @Test
    void the_topic_is_deleted_while_things_happen() throws Exception {
        var relay = stage.relay();
        stage.keep(tally);
        stage.cases().happen(10);
        eventually("all relayed", () -> relay.isActive() && relay.lag() == 0);
        topic.delete();
        stage.cases().happen(10);
        rows.holdEverything();
        eventually("all relayed anew", () -> relay.isActive() && relay.lag() == 0);
        stage.cases().happen(5);
        rows.holdEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void without_kafka_everything_comes_from_the_ledger() {
        var nowhere = new HashMap<>(TestServers.kafka());
        nowhere.put("bootstrap.servers", "127.0.0.1:1");
        stage.cases().happen(5);
        stage.keep(nowhere, List.of(tally), List.of());
        rows.holdEverything();
        stage.cases().happen(5);
        rows.holdEverything();
    }

    @Test
    void a_lost_tail_is_found() throws Exception {
        topic.make();
        stage.keep(tally);
        stage.cases().happen(3);
        topic.send(topic.records().subList(0, 4));
        rows.holdEverything();
    }

    @Test
    void what_comes_twice_or_in_disorder_or_not_at_all_is_applied_once_and_in_order() throws Exception {
        topic.make();
        stage.keep(tally);
        stage.cases().happen(12);
        var records = new ArrayList<>(topic.records());
        records.addAll(topic.records());
        Collections.shuffle(records, new Random(7));
        topic.send(records.subList(0, records.size() - 20));
        rows.holdEverything();
        stage.cases().goOn(0);
        topic.send(topic.records());
        rows.holdEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void two_processes_share_a_read_model_and_one_ends_and_another_comes() throws Exception {
        stage.relay();
        var first = stage.keep(tally);
        var second = stage.keep(new Tally());
        stage.cases().happen(15);
        first.close();
        stage.cases().happen(15);
        stage.keep(new Tally());
        stage.cases().happen(15);
        rows.holdEverything();
        second.close();
        stage.cases().happen(5);
        rows.holdEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void connections_are_killed_in_the_middle_again_and_again() {
        stage.relay();
        stage.keep(tally);
        for (int i = 0; i < 10; i++) {
            stage.cases().happen(3);
            stage.tamper("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jointcase_projector'"
                    + " and datname = current_database()");
        }
        rows.holdEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }
}
