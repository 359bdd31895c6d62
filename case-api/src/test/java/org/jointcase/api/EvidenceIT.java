package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jointcase.exhibit.ExhibitRule;
import org.jointcase.investigation.InvestigationRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence comes in as a stream and goes out as exactly the bytes that came; what is refused is not kept. */
class EvidenceIT {
    private static final byte[] CONTENT = "203.0.113.77 GET /login\n".getBytes(UTF_8);
    private static final int LIMIT = 20 * 1024 * 1024;

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);

    @Nested
    class Intake {
        @Test
        void answers_what_was_stored() throws Exception {
            var filed = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT)
                    .granted();

            assertThat(filed.text("sha256")).isEqualTo(hex("SHA-256", CONTENT));
            assertThat(filed.number("size")).isEqualTo(CONTENT.length);
            assertThat(filed.number("version")).isOne();
            assertThat(filed.header("ETag")).isEqualTo("\"1\"");
        }

        @Test
        void takes_an_empty_file_and_a_large_one() throws Exception {
            for (var size : new int[] {0, LIMIT}) {
                var content = bytes(size);
                var filed = joint.upload("agency.exhibits", AnExhibit.json(), "image.dd", content)
                        .granted();

                assertThat(filed.text("sha256")).isEqualTo(hex("SHA-256", content));
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
        void refuses_a_file_that_is_not_the_one_that_was_stated() {
            var stored = stored();
            for (var wrong :
                    List.of("\"sha256\": \"" + "0".repeat(64) + "\"", "\"sha512\": \"" + "0".repeat(128) + "\"")) {
                joint.upload("agency.exhibits", AnExhibit.with("\"tlp\": \"AMBER\", " + wrong), "access.log", CONTENT)
                        .refused(422, "digest-differs");
            }
            assertThat(stored()).isEqualTo(stored);
        }

        @Test
        void takes_a_file_that_is_the_one_that_was_stated() throws Exception {
            joint.upload(
                            "agency.exhibits",
                            AnExhibit.with("\"tlp\": \"AMBER\", \"sha256\": \"%s\", \"sha512\": \"%s\""
                                    .formatted(hex("SHA-256", CONTENT), hex("SHA-512", CONTENT))),
                            "access.log",
                            CONTENT)
                    .granted();
        }

        @Test
        void refuses_a_file_over_the_limit_and_keeps_nothing() {
            var stored = stored();
            joint.upload("agency.exhibits", AnExhibit.json(), "image.dd", bytes(LIMIT + 1))
                    .refused(413, "too-large");
            assertThat(stored()).isEqualTo(stored);
        }

        @ParameterizedTest
        @ValueSource(strings = {"../../etc/passwd", "a/b", "a\\b", "/", "a\tb", "", "a\u0000b", "a\u007fb"})
        void takes_a_name_as_a_label_and_never_as_a_path(String name) {
            var stored = stored();
            joint.upload("agency.exhibits", AnExhibit.json(), name, CONTENT).refused(400, "malformed");
            assertThat(stored()).isEqualTo(stored);
        }

        @Test
        void says_what_is_wrong_with_the_description_before_it_reads_the_file() throws IOException {
            var refused = begun("agency.exhibits", AnExhibit.json().replace("LOG", "DIARY"));
            assertThat(refused).startsWith("HTTP/1.1 400").contains("kind");
        }

        @Test
        void refuses_who_may_not_before_it_reads_the_file() throws IOException {
            assertThat(begun("ncic.auditor", AnExhibit.json())).startsWith("HTTP/1.1 403");
            assertThat(begun("partner.investigator", AnExhibit.json())).startsWith("HTTP/1.1 404");
        }

        @Test
        void keeps_nothing_of_a_file_that_broke_off() throws IOException {
            var stored = stored();
            try (var socket = begin("agency.exhibits", AnExhibit.json())) {
                socket.getOutputStream().write(bytes(1024 * 1024));
                socket.getOutputStream().flush();
            }
            Eventually.holds(
                    "nothing is left",
                    () -> stored().equals(stored) && unfinished().isEmpty());
        }

        @Test
        void answers_a_retry_as_before_and_stores_nothing_twice() {
            var key = UUID.randomUUID();
            var first = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT, key)
                    .granted();
            var stored = stored();
            var second = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT, key)
                    .granted();

            assertThat(second.json()).isEqualTo(first.json());
            assertThat(stored()).isEqualTo(stored);
        }

        @Test
        void refuses_another_file_under_the_same_key() {
            var key = UUID.randomUUID();
            joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT, key)
                    .granted();
            var stored = stored();

            joint.upload("agency.exhibits", AnExhibit.json(), "access.log", bytes(7), key)
                    .refused(422, "key-used-otherwise");
            joint.upload("agency.exhibits", AnExhibit.json(), "other.log", CONTENT, key)
                    .refused(422, "key-used-otherwise");
            assertThat(stored()).isEqualTo(stored);
        }

        @Test
        void keeps_nothing_that_a_rule_forbids() {
            var early = JointCase.submitted(program);
            var stored = stored();

            early.upload("ncic.investigator", AnExhibit.json(), "access.log", CONTENT)
                    .broke(InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
            assertThat(stored()).isEqualTo(stored);
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
                someone.send(someone.request("/api/v1" + joint.route("/exhibits"))
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "multipart/form-data; boundary=" + JointCase.BOUNDARY)
                                .POST(BodyPublishers.ofByteArrays(wrong)))
                        .refused(400, "malformed");
            }
            someone.post(joint.route("/exhibits"), AnExhibit.json()).refused(415, "unsupported-media-type");
        }
    }

    @Nested
    class Download {
        @Test
        void gives_the_same_bytes_as_an_attachment_that_no_browser_opens() throws Exception {
            var filed = joint.upload("agency.exhibits", AnExhibit.json(), "Bericht \u00fc.html", CONTENT)
                    .granted();
            var answer = content(filed.text("id"));

            assertThat(answer.bytes()).isEqualTo(CONTENT);
            assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''Bericht%20%C3%BC.html");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("sandbox", "default-src 'none'");
            assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Repr-Digest"))
                    .contains("sha-256=:" + base64("SHA-256") + ":")
                    .contains("sha-512=:" + base64("SHA-512") + ":");
        }

        @Test
        void cannot_be_talked_into_headers_by_a_file_name() {
            var filed = joint.upload("agency.exhibits", AnExhibit.json(), "a\\\"; filename=b", CONTENT);
            if (filed.status() == 201) {
                assertThat(content(filed.text("id")).header("Content-Disposition"))
                        .doesNotContain("; filename=b");
            } else {
                filed.refused(400, "malformed");
            }
        }

        @Test
        void is_not_given_to_who_does_not_see_it() {
            var id = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT)
                    .granted()
                    .text("id");

            program.as("police.investigator")
                    .get("/exhibits/" + id + "/content")
                    .refused(404, "not-found");
            program.as("partner.investigator")
                    .get("/exhibits/" + id + "/content")
                    .refused(404, "not-found");
            program.as("ncic.administrator").get("/exhibits/" + id + "/content").refused(403, "not-permitted");
            program.anonymous().get("/exhibits/" + id + "/content").refused(401, "unauthenticated");
        }

        @Test
        void stops_where_somebody_changed_the_stored_file() throws IOException {
            var id = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT)
                    .granted()
                    .text("id");
            var file = storedFile(id);
            var sealed = Files.readAllBytes(file);
            sealed[sealed.length - 20] ^= 1;
            Files.write(file, sealed);

            assertThat(received(id)).doesNotContain("203.0.113.77");
        }
    }

    @Test
    void only_who_is_assigned_registers_evidence() {
        joint.upload("ncic.investigator", AnExhibit.json(), "access.log", CONTENT)
                .refused(404, "not-found");
        joint.upload("ncic.supervisor", AnExhibit.json(), "access.log", CONTENT).refused(403, "not-permitted");
    }

    @Test
    void only_the_custodian_hands_over() {
        var id = joint.upload("agency.exhibits", AnExhibit.json(), "access.log", CONTENT)
                .granted()
                .text("id");

        program.as("agency.investigator")
                .post("/exhibits/" + id + "/transfer", 1, """
                        {"receiverId": "%s", "reason": "x"}""".formatted(
                                program.as("agency.investigator").me("personId")))
                .broke(ExhibitRule.ONLY_THE_CUSTODIAN_HANDS_OVER);
    }

    private Answer content(String id) {
        return program.as("agency.exhibits").get("/exhibits/" + id + "/content").granted();
    }

    /** An upload whose file is announced and does not come: what is answered meanwhile. */
    private String begun(String who, String exhibit) throws IOException {
        try (var socket = begin(who, exhibit)) {
            var answer = new StringBuilder();
            while (!answer.toString().contains("}")) {
                answer.append((char) socket.getInputStream().read());
            }
            return answer.toString();
        }
    }

    private Socket begin(String who, String exhibit) throws IOException {
        var address = URI.create(program.address());
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        var parts = JointCase.parts(exhibit, "image.dd", new byte[0]);
        var output = new ByteArrayOutputStream();
        output.write(
                """
                POST /api/v1%s HTTP/1.1
                Host: localhost
                Connection: close
                Authorization: Bearer %s
                Idempotency-Key: %s
                Content-Type: multipart/form-data; boundary=%s
                Content-Length: 10000000

                """.formatted(joint.route("/exhibits"), program.as(who).token(), UUID.randomUUID(), JointCase.BOUNDARY)
                        .replace("\n", "\r\n")
                        .getBytes(UTF_8));
        output.write(parts.get(0));
        output.write(parts.get(1));
        socket.getOutputStream().write(output.toByteArray());
        socket.getOutputStream().flush();
        return socket;
    }

    /** What comes of a download whatever happens to the connection. */
    private String received(String id) throws IOException {
        var address = URI.create(program.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("""
                    GET /api/v1/exhibits/%s/content HTTP/1.1
                    Host: localhost
                    Connection: close
                    Authorization: Bearer %s

                    """.formatted(id, program.as("agency.exhibits").token())
                            .replace("\n", "\r\n")
                            .getBytes(UTF_8));
            return whatever(socket.getInputStream());
        }
    }

    private static String whatever(InputStream stream) {
        var received = new ByteArrayOutputStream();
        try {
            stream.transferTo(received);
        } catch (IOException brokenOff) {
            received.writeBytes("\nbroken off".getBytes(UTF_8));
        }
        return received.toString(UTF_8);
    }

    private Path storedFile(String id) throws IOException {
        try (var files = Files.walk(program.home().resolve("evidence"))) {
            return files.filter(file -> file.getFileName().toString().contains(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> stored() {
        return filesThat(".*[0-9a-f]{8}-[0-9a-f]{4}.*");
    }

    private List<String> unfinished() {
        return stored().stream()
                .filter(file -> file.contains("incoming") || file.contains("part"))
                .toList();
    }

    private List<String> filesThat(String match) {
        try (var files = Files.walk(program.home().resolve("evidence"))) {
            return files.filter(Files::isRegularFile)
                    .map(Object::toString)
                    .filter(file -> file.matches(match))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String base64(String algorithm) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(CONTENT));
    }

    private static String hex(String algorithm, byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    }
}
