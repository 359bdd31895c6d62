package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.jointcase.api.readmodel.NightlyComparison;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.projections.readmodel.Compared;
import org.jointcase.projections.readmodel.ReadModels;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the read models say is compared with what the ledger says, on demand and each night. */
class ComparisonIT {
    private static final Duration NIGHT = Duration.ofMinutes(2);

    private final Program program = Program.shared();
    private final Someone administrator = program.as("ncic.administrator");

    @Test
    void an_administrator_has_a_read_model_compared_and_sees_that_it_is_equal() {
        JointCase.shared(program);
        var since = Since.now(program);
        assertThat(administrator.post("/read-models/casefile/comparison", "").status())
                .isEqualTo(202);
        var access = since.access();
        assertThat(access.action()).as("it is written down who asked").isEqualTo("comparison.casefile");
        assertThat(access.object().kind()).isEqualTo("read-models");
        assertThat(access.actor()).hasToString(administrator.me("personId"));
        Eventually.holds(
                "it has ended",
                () -> !comparison("casefile").path("ended").isMissingNode()
                        && !comparison("casefile").path("ended").isNull());
        assertThat(comparison("casefile").required("differences")).isEmpty();
    }

    @Test
    void each_night_all_of_them_are() {
        var models = program.bean(ReadModels.class);
        var clock = Clock.systemUTC();
        var began = clock.instant();
        try (var nightly =
                new NightlyComparison(models, LocalTime.now(clock).plusSeconds(1), NIGHT, clock, new RaisedAlarms())) {
            nightly.start();
            Eventually.holds(
                    "all were compared or had just been",
                    () -> models.compared().stream()
                                    .filter(Compared::hasEnded)
                                    .filter(compared -> compared.model().equals("casefile")
                                            || compared.started().isAfter(began))
                                    .count()
                            == models.names().size());
        }
        assertThat(models.compared())
                .allSatisfy(compared -> assertThat(compared.differences()).isEmpty());
    }

    @Test
    void where_one_cannot_be_begun_an_alarm_says_so_and_the_others_have_their_turn() {
        var models = program.bean(ReadModels.class);
        var alarms = new RaisedAlarms();
        var database = TamperedLog.of(program);
        database.change("revoke select on read_model.comparison from jointcase_projector");
        try (var nightly = nightly(Duration.ofSeconds(5), alarms)) {
            nightly.start();
            Eventually.holds(
                    "each has an alarm",
                    () -> alarms.standing().stream().map(Alarm::name).toList().equals(models.names()));
        } finally {
            database.change("grant select on read_model.comparison to jointcase_projector");
        }
    }

    @Test
    void where_one_is_kept_from_it_until_the_night_is_over_an_alarm_says_so_until_another_night() throws SQLException {
        var alarms = new RaisedAlarms();
        var notCompared = Alarm.of("custody", "it could not be compared with the ledger last night");
        var database = TamperedLog.of(program);
        var anew = "delete from read_model.comparison where model = 'custody'";
        database.change(anew);
        try (var lock = database.lock("jointcase rebuild custody");
                var nightly = nightly(Duration.ofSeconds(20), alarms)) {
            nightly.start();
            Eventually.holds("the night is over", () -> !alarms.standing().isEmpty());
            assertThat(alarms.standing()).as("others had their turn").containsExactly(notCompared);
            assertThat(lock).isNotNull();
        }
        database.change(anew);
        try (var nightly = nightly(NIGHT, alarms)) {
            nightly.start();
            Eventually.holds("no alarm", () -> alarms.standing().isEmpty());
        }
    }

    private NightlyComparison nightly(Duration longest, RaisedAlarms alarms) {
        var clock = Clock.systemUTC();
        var soon = LocalTime.now(clock).plusSeconds(1);
        return new NightlyComparison(program.bean(ReadModels.class), soon, longest, clock, alarms);
    }

    @Test
    void the_program_waits_for_the_night() {
        var nightly = program.bean(NightlyComparison.class);

        assertThatThrownBy(nightly::start).as("it was started").isInstanceOf(IllegalThreadStateException.class);
    }

    private JsonNode comparison(String model) {
        return administrator.get("/read-models/" + model).granted().json().required("comparison");
    }
}
