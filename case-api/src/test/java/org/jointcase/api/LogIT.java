package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The log for machines, as a program of its own writes it. */
class LogIT {
    private static final String CANARY = "quetzal-of-the-payroll";
    private static final String SUBMISSION =
            JointCase.SUBMISSION.replace("A copied sign-in page.", CANARY + "\\r\\nforged");

    @TempDir
    private static Path directory;

    private static ForkedProgram program;

    @BeforeAll
    static void start() {
        program = ForkedProgram.ready(directory.resolve("home"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void a_change_has_one_line_with_its_ids_and_nothing_of_what_it_says() {
        var investigator = program.as("ncic.investigator");
        var key = UUID.randomUUID();
        var answer = submit(investigator, key, SUBMISSION).granted();

        var line = lineOf(key);
        assertThat(line.required("message").asString()).isEqualTo("accepted");
        assertThat(line.required("case").asString()).isEqualTo(answer.text("id"));
        assertThat(line.required("position").asString()).isEqualTo(answer.text("position"));
        assertThat(line.required("person").asString()).isEqualTo(investigator.me("personId"));
        assertThat(line.required("route").asString()).isEqualTo("POST /api/v1/investigations");
        assertThat(line.required("status").asString()).isEqualTo("201");
        assertNothingWasTold();
    }

    @Test
    void a_refused_change_has_the_rule() {
        var submitted = submit(program.as("ncic.investigator"), UUID.randomUUID(), SUBMISSION)
                .granted()
                .text("id");
        var supervisor = program.as("ncic.supervisor");
        supervisor.post("/investigations/" + submitted + "/opening", 1, "{}").granted();
        var key = UUID.randomUUID();
        supervisor
                .send(supervisor
                        .request("/api/v1/investigations/" + submitted + "/opening")
                        .header("Idempotency-Key", key.toString())
                        .header("If-Match", "\"2\"")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .refused(409, "only-a-submitted-case-is-opened-or-declined");

        var line = lineOf(key);
        assertThat(line.required("message").asString()).isEqualTo("refused");
        assertThat(line.required("problem").asString())
                .isEqualTo("urn:jointcase:rule:only-a-submitted-case-is-opened-or-declined");
        assertThat(line.required("case").asString()).isEqualTo(submitted);
        assertThat(line.required("route").asString()).isEqualTo("POST /api/v1/investigations/{id}/opening");
    }

    @Test
    void what_cannot_be_read_is_not_repeated() {
        var key = UUID.randomUUID();
        submit(program.as("ncic.investigator"), key, SUBMISSION.replace("HIGH", CANARY))
                .refused(400, "malformed");
        submit(program.as("ncic.investigator"), UUID.randomUUID(), "{\"" + CANARY + "\": 1}")
                .refused(400, "malformed");
        submit(program.as("ncic.investigator"), UUID.randomUUID(), CANARY).refused(400, "malformed");

        assertThat(lineOf(key).required("message").asString()).isEqualTo("refused");
        assertNothingWasTold();
    }

    private static Answer submit(Someone who, UUID key, String body) {
        return who.send(who.request("/api/v1/investigations")
                .header("Idempotency-Key", key.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The line is written just after the answer. */
    private static JsonNode lineOf(UUID key) {
        Eventually.holds("a line about " + key, () -> linesOf(key).size() == 1);
        return linesOf(key).getFirst();
    }

    /** Every line of the log is one JSON object. */
    private static List<JsonNode> linesOf(UUID key) {
        return program.log().stream()
                .map(line -> Someone.JSON.readTree(line))
                .filter(line -> line.path("command").asString("").equals(key.toString()))
                .toList();
    }

    private static void assertNothingWasTold() {
        assertThat(String.join("\n", program.log())).doesNotContain(CANARY);
        assertThat(program.said()).doesNotContain(CANARY).doesNotContain("accepted");
    }
}
