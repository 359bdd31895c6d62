package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.UUID;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.ledger.entry.Log;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.RaisedAlarms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is seen of the program from outside: by anybody, and by who operates it. */
class OperationsIT {
    private final Program program = Program.shared();

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void anybody_hears_whether_it_is_up_and_nothing_more(String group) {
        Eventually.holds("it is up", () -> anybody("/actuator/health" + group).status() == 200);

        var health = anybody("/actuator/health" + group).granted().json();
        assertThat(health.required("status").asString()).isEqualTo("UP");
        assertThat(health.has("components")).isFalse();
    }

    @Test
    void the_operator_sees_each_part() {
        JointCase.submitted(program);
        Eventually.holds("it is up", () -> operator("/actuator/health").status() == 200);

        var parts = operator("/actuator/health").granted().json().required("components");
        assertThat(parts.propertyNames())
                .containsExactlyInAnyOrder(
                        "alarms",
                        "ledger",
                        "livenessState",
                        "readModels",
                        "readinessState",
                        "relay",
                        "signatures",
                        "signer",
                        "vault");
        assertThat(details(parts, "signer").required("case").asString()).isEqualTo("active");
        assertThat(details(parts, "signer").required("access").asString()).isEqualTo("active");
        assertThat(details(parts, "relay").required("active").asBoolean()).isTrue();
        assertThat(details(parts, "vault").required("room").asLong()).isPositive();
        assertThat(details(parts, "readModels").propertyNames())
                .contains("board", "casefile", "approvals", "custody", "access", "audittrail");
        assertThat(details(parts, "readModels").required("board").required("stoppedSlots"))
                .isEmpty();
    }

    private static JsonNode details(JsonNode parts, String part) {
        return parts.required(part).required("details");
    }

    @Test
    void an_alarm_shows_in_the_health_and_keeps_nobody_from_working() {
        var alarm = new Alarm("board", 3, 17, "the slot stands");
        program.bean(RaisedAlarms.class).raise(alarm);
        try {
            assertThat(anybody("/actuator/health").status()).isEqualTo(503);
            assertThat(operator("/actuator/health").text()).contains("the slot stands");
            assertThat(anybody("/actuator/health").text()).doesNotContain("stands");
            assertThat(program.as("ncic.supervisor").get("/dashboard").text()).contains("the slot stands");
            assertThat(program.as("agency.supervisor").get("/dashboard").text()).doesNotContain("stands");
            assertThat(anybody("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(metrics()).contains("jointcase_alarms 1.0");
        } finally {
            program.bean(RaisedAlarms.class).lower(alarm);
        }
    }

    @Test
    void a_signer_that_refuses_shows_in_the_health_beside_the_other_that_signs() {
        try (var own = Program.start()) {
            JointCase.submitted(own);
            own.as("ncic.auditor").get("/investigations/" + UUID.randomUUID()).refused(404, "not-found");

            var parts = refusing(own, Log.ACCESS);
            assertThat(details(parts, "signer").required("case").asString()).isEqualTo("active");
            refusing(own, Log.CASE);
        }
    }

    /** The parts of the health after somebody changed what a log's signer signed. */
    private static JsonNode refusing(Program program, Log log) {
        new AnAuditor(program).signed(log);
        TamperedLog.of(program).change("update " + log.heads() + " set root = sha256('another')");
        Eventually.holds(
                "the " + log + " log is signed no more",
                () -> operator(program, "/actuator/health").text().contains("\"" + log + "\":\"refuses\""));

        var said = "the " + log + " log: it does not sign any more";
        var parts = operator(program, "/actuator/health").json().required("components");
        assertThat(parts.required("signer").required("status").asString()).isEqualTo("DOWN");
        assertThat(parts.required("alarms").toString()).contains(said);
        assertThat(program.as("ncic.supervisor").get("/dashboard").text()).contains(said);
        return parts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/prometheus", "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/none"})
    void everything_else_is_the_operators(String path) {
        anybody(path).refused(401, "unauthenticated");
        var supervisor = program.as("ncic.supervisor");
        supervisor.send(supervisor.request(path).GET()).refused(403, "not-permitted");
        as(program, "operations:wrong", path).refused(401, "unauthenticated");
        as(program, "ncic.administrator:demo", path).refused(401, "unauthenticated");
    }

    @Test
    void the_operator_is_nobody_of_the_case_file() {
        assertThat(operator("/api/v1/investigations").status()).isEqualTo(401);
        assertThat(operator("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void metrics_count_and_name_no_case() {
        var submitted = JointCase.submitted(program).opened();
        program.as("ncic.supervisor")
                .post(submitted.route("/opening"), 2, "{}")
                .broke(InvestigationRule.ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED);
        Eventually.holds(
                "read models are measured", () -> metrics().contains("jointcase_readmodel_lag{model=\"board\"} 0.0"));

        var metrics = metrics();
        assertThat(metrics)
                .contains("jointcase_ledger_append_seconds_bucket{log=\"case\",le=")
                .contains("jointcase_ledger_append_seconds_bucket{log=\"access\",le=")
                .contains("jointcase_ledger_batch_sum{log=\"case\"}")
                .contains("jointcase_ledger_entries_total{log=\"access\"}")
                .contains("jointcase_ledger_decided_again_total")
                .contains("jointcase_refusals_total{rule=\"ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED\"}")
                .containsPattern("jointcase_relay_lag [0-9.]+\n")
                .contains("jointcase_readmodel_age_seconds{model=\"casefile\"}")
                .contains("jointcase_alarms 0.0")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain("payroll")
                .doesNotContain("ncic.supervisor");
    }

    private String metrics() {
        return operator("/actuator/prometheus").granted().text();
    }

    private Answer anybody(String path) {
        return program.anonymous().send(program.anonymous().request(path).GET());
    }

    private Answer operator(String path) {
        return operator(program, path);
    }

    private static Answer operator(Program program, String path) {
        try {
            return as(
                    program,
                    "operations:"
                            + Files.readString(program.home().resolve("secrets/operations"))
                                    .strip(),
                    path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Answer as(Program program, String nameAndSecret, String path) {
        var basic = Base64.getEncoder().encodeToString(nameAndSecret.getBytes(UTF_8));
        return program.anonymous()
                .send(program.anonymous()
                        .request(path)
                        .header("Authorization", "Basic " + basic)
                        .GET());
    }
}
