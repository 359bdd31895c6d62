package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import org.jointcase.messaging.relay.Relay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that go away under the running program, and come back. */
class OutageIT {
    private static final int ENOUGH = 200;

    @TempDir
    private static Path directory;

    private static Deployment deployment;
    private static Program program;
    private static Someone investigator;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        deployment = Deployment.in(directory).initialised();
        program = deployment.program();
        investigator = deployment.of(program, "INVESTIGATOR");
        submit().granted();
    }

    @AfterAll
    static void stop() {
        program.stop();
        deployment.close();
    }

    @Test
    void without_postgresql_changes_are_refused_and_nothing_acknowledged_is_lost() {
        var callers = Callers.of(program.address(), investigator.token());
        Eventually.holds("callers are answered", () -> callers.acknowledged().size() > ENOUGH);
        deployment.stopPostgres();
        Eventually.holds("callers are refused", () -> callers.refused().size() > ENOUGH);
        submit().refused(503, "unavailable");
        Eventually.holds("it is not ready", () -> health("/readiness").equals("503 DOWN"));
        assertThat(health("/liveness")).isEqualTo("200 UP");
        deployment.startPostgres();

        var before = callers.acknowledged().size();
        Eventually.holds(
                "callers are answered again", () -> callers.acknowledged().size() > before + ENOUGH);
        Eventually.holds("it is ready", () -> health("/readiness").equals("200 UP"));
        callers.finish();
        assertThat(callers.refused().values()).allSatisfy(answer -> answer.refused(503, answer.problem()));
        assertThat(callers.unanswered()).isEmpty();
        WholeLedger.of(program).holdsWhatWasAcknowledged(callers);
    }

    @Test
    void a_postgresql_that_hangs_hangs_nobody_for_ever() throws Exception {
        deployment.freezePostgres();
        try {
            assertThat(submit().status()).isEqualTo(503);
            assertThat(investigator.get("/investigations").status()).isEqualTo(503);
            Eventually.holds("it is not ready", () -> health("/readiness").equals("503 DOWN"));
        } finally {
            deployment.thawPostgres();
        }
        Eventually.holds("changes go on", () -> submit().status() == 201);
        Eventually.holds("it is ready", () -> health("/readiness").equals("200 UP"));
    }

    @Test
    void without_kafka_changes_go_on_and_are_seen_and_later_relayed() {
        var relay = program.bean(Relay.class);
        Eventually.holds("all relayed", () -> relay.isActive() && relay.lag() == 0);
        deployment.stopKafka();

        var submitted = submit().granted();
        Eventually.holds("it is noticed", () -> health("").equals("503 DOWN"));
        assertThat(health("/readiness")).isEqualTo("200 UP");
        investigator
                .get("/investigations/" + submitted.text("id") + "?position=" + submitted.number("position"))
                .granted();
        assertThat(relay.lag()).isPositive();
        deployment.startKafka();

        Eventually.holds("all relayed", () -> relay.isActive() && relay.lag() == 0);
        Eventually.holds("nothing is wrong any more", () -> health("").equals("200 UP"));
    }

    private static Answer submit() {
        return investigator.post("/investigations", JointCase.SUBMISSION);
    }

    private static String health(String group) {
        var answer = program.anonymous()
                .send(program.anonymous().request("/actuator/health" + group).GET());
        return answer.status() + " " + answer.text("status");
    }
}
