package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jointcase.investigation.InvestigationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence comes in as a stream; what is refused leaves nothing, in the vault or in the case. */
class UploadIT {
    private static final byte[] CONTENT = "203.0.113.77 GET /login\n".getBytes(UTF_8);
    private static final int LIMIT = 20 * 1024 * 1024;

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);

    @Test
    void answers_what_was_stored() {
        var filed = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT)
                .granted();

        assertThat(filed.text("sha256")).isEqualTo(Hashes.sha256(CONTENT));
        assertThat(filed.number("size")).isEqualTo(CONTENT.length);
        assertThat(filed.number("version")).isOne();
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void takes_an_empty_file_and_a_large_one() {
        for (var size : new int[] {0, LIMIT}) {
            var content = bytes(size);
            var filed = joint.upload("agency.exhibits", AnExhibit.json(), "image.dd", content)
                    .granted();

            assertThat(filed.text("sha256")).isEqualTo(Hashes.sha256(content));
            assertThat(content(filed.text("id")).bytes()).isEqualTo(content);
        }
    }

    @Test
    void takes_an_item_that_is_no_file() {
        var someone = program.as("agency.exhibits");
        var filed = someone.send(someone.request("/api/v1" + joint.route("/exhibits"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "multipart/form-data; boundary=" + JointCase.BOUNDARY)
                        .POST(BodyPublishers.ofString("--" + JointCase.BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"exhibit\"\r\n\r\n"
                                + AnExhibit.with("\"tlp\": \"AMBER\", \"seal\": \"S-1\", \"condition\": \"intact\"")
                                + "\r\n--" + JointCase.BOUNDARY + "--\r\n")))
                .granted();

        assertThat(filed.json().required("sha256").isNull()).isTrue();
        someone.get("/exhibits/" + filed.text("id") + "/content").refused(404, "not-found");
    }

    @Test
    void takes_a_file_that_is_the_one_that_was_stated() {
        joint.upload(
                        "agency.exhibits",
                        AnExhibit.with("\"tlp\": \"AMBER\", \"sha256\": \"%s\", \"sha512\": \"%s\""
                                .formatted(Hashes.sha256(CONTENT), Hashes.sha512(CONTENT))),
                        "access.log",
                        CONTENT)
                .granted();
    }

    @Test
    void refuses_a_file_that_is_not_the_one_that_was_stated() {
        for (var wrong : List.of("\"sha256\": \"" + "0".repeat(64) + "\"", "\"sha512\": \"" + "0".repeat(128) + "\"")) {
            var exhibit = AnExhibit.with("\"tlp\": \"AMBER\", " + wrong);
            leavesNothing(() -> joint.upload("agency.exhibits", exhibit, "access.log", CONTENT)
                    .refused(422, "digest-differs"));
        }
    }

    @Test
    void refuses_a_file_over_the_limit_and_keeps_nothing() {
        leavesNothing(() -> joint.upload("agency.exhibits", AnExhibit.json(), "image.dd", bytes(LIMIT + 1))
                .refused(413, "too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a/b",
                "a\\b",
                "/",
                "a\tb",
                "",
                "a\u0000b",
                "a\u007fb",
                "invoice\u202egpj.exe",
                "one\u2029two"
            })
    void takes_a_name_as_a_label_and_never_as_a_path(String name) {
        leavesNothing(() ->
                joint.upload("agency.exhibits", AnExhibit.json(), name, CONTENT).refused(400, "malformed"));
    }

    @Test
    void answers_a_retry_as_before_and_stores_nothing_twice() {
        var key = UUID.randomUUID();
        var first = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT, key)
                .granted();
        leavesNothing(() -> {
            var second = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT, key);
            assertThat(second.granted().json()).isEqualTo(first.json());
        });
    }

    @Test
    void refuses_another_file_under_the_same_key() {
        var key = UUID.randomUUID();
        joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT, key)
                .granted();

        leavesNothing(() -> joint.upload("agency.exhibits", AnExhibit.json(), "access.log", bytes(7), key)
                .refused(422, "key-used-otherwise"));
        leavesNothing(() -> joint.upload("agency.exhibits", AnExhibit.json(), "other.log", CONTENT, key)
                .refused(422, "key-used-otherwise"));
        leavesNothing(() -> joint.upload("agency.exhibits", AnExhibit.withTlp("RED"), "access.log", CONTENT, key)
                .refused(422, "key-used-otherwise"));
    }

    @Test
    void keeps_nothing_that_a_rule_forbids() {
        var early = JointCase.submitted(program);

        leavesNothing(() -> early.upload("ncic.investigator", AnExhibit.json(), "access.log", CONTENT)
                .broke(InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE));
    }

    @Test
    void reads_its_parts_in_their_order() {
        var someone = program.as("agency.exhibits");
        var parts = JointCase.parts(AnExhibit.json(), "access.log", CONTENT);
        var reversed = List.of(parts.get(1), parts.get(2), "\r\n".getBytes(UTF_8), parts.get(0), parts.get(3));
        var twice = List.of(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                "\r\n".getBytes(UTF_8),
                parts.get(1),
                parts.get(2),
                parts.get(3));
        for (var wrong : List.of(reversed, twice, List.of("nothing".getBytes(UTF_8)))) {
            leavesNothing(() -> someone.send(someone.request("/api/v1" + joint.route("/exhibits"))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "multipart/form-data; boundary=" + JointCase.BOUNDARY)
                            .POST(BodyPublishers.ofByteArrays(wrong)))
                    .refused(400, "malformed"));
        }
        someone.post(joint.route("/exhibits"), AnExhibit.json()).refused(415, "unsupported-media-type");
    }

    @Test
    void only_who_is_assigned_registers_evidence() {
        joint.upload("ncic.investigator", AnExhibit.json(), "access.log", CONTENT)
                .refused(404, "not-found");
        joint.upload("ncic.supervisor", AnExhibit.json(), "access.log", CONTENT).refused(403, "not-permitted");
    }

    private void leavesNothing(Runnable upload) {
        var kept = Kept.in(program).all();
        var since = Since.now(program);
        upload.run();
        assertThat(Kept.in(program).all()).isEqualTo(kept);
        since.nothingHappened();
    }

    private Answer content(String id) {
        return program.as("agency.exhibits").get("/exhibits/" + id + "/content").granted();
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
