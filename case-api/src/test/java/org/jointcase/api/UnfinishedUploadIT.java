package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.api.RawUpload.aKey;
import static org.jointcase.api.RawUpload.length;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.ledger.signer.SignerListener;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.RaisedAlarms;
import org.junit.jupiter.api.Test;

/** What is decided before an upload has come, and what becomes of one that does not come whole. */
class UnfinishedUploadIT {
    private static final int LIMIT = 20 * 1024 * 1024;
    private static final Duration SEVERAL_SWEEPS = Duration.ofSeconds(4);
    private static final byte[] BEGINNING = new byte[1024 * 1024];

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);
    private final String route = joint.route("/exhibits");

    @Test
    void role_sight_key_and_version_are_looked_at_before_the_body() throws IOException {
        assertThat(answered("ncic.auditor", aKey())).startsWith("HTTP/1.1 403").contains(":not-permitted");
        assertThat(answered("partner.investigator", aKey()))
                .startsWith("HTTP/1.1 404")
                .contains(":not-found");
        assertThat(answered("agency.exhibits", "X-No: key"))
                .startsWith("HTTP/1.1 400")
                .contains(":key-missing");
        assertThat(answered("agency.exhibits", "Idempotency-Key: 7"))
                .startsWith("HTTP/1.1 400")
                .contains(":malformed");
        assertThat(answered("agency.exhibits", aKey(), "If-Match: \"1\""))
                .startsWith("HTTP/1.1 412")
                .contains(":stale", "\"version\":" + joint.version());
        assertThat(answered("agency.exhibits", aKey(), "If-Match: 1"))
                .startsWith("HTTP/1.1 400")
                .contains(":malformed");
    }

    @Test
    void a_retry_is_answered_as_before_though_the_case_has_moved_since() {
        var version = "\"" + joint.version() + "\"";
        var key = UUID.randomUUID();
        var first = uploadAt(version, key).granted();

        assertThat(uploadAt(version, key).granted().json()).isEqualTo(first.json());
        uploadAt(version, UUID.randomUUID()).refused(412, "stale");
    }

    @Test
    void what_is_wrong_with_the_description_is_said_before_the_file_comes() throws IOException {
        try (var upload = RawUpload.begin(program, route, "agency.exhibits", aKey(), length(1_000_000))) {
            upload.describe(AnExhibit.json().replace("LOG", "DIARY"));
            assertThat(upload.answer()).startsWith("HTTP/1.1 400").contains("kind");
        }
    }

    @Test
    void a_file_that_is_announced_too_large_is_refused_before_it_comes() throws IOException {
        try (var upload = RawUpload.begin(program, route, "agency.exhibits", aKey(), length(LIMIT + 300_000))) {
            upload.describe(AnExhibit.json());
            assertThat(upload.answer()).startsWith("HTTP/1.1 413").contains(":too-large");
        }
        assertThat(Kept.in(program).incoming()).isEmpty();
    }

    @Test
    void a_file_of_unknown_length_is_refused_where_it_passes_the_limit() {
        var kept = Kept.in(program).all();
        var since = Since.now(program);
        var someone = program.as("agency.exhibits");
        var parts = JointCase.parts(AnExhibit.json(), "image.dd", new byte[LIMIT + 1]);
        someone.send(someone.request("/api/v1" + route)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "multipart/form-data; boundary=" + JointCase.BOUNDARY)
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts))))
                .refused(413, "too-large");
        assertThat(Kept.in(program).all()).isEqualTo(kept);
        since.nothingHappened();
    }

    @Test
    void nothing_is_kept_of_a_file_that_broke_off() throws IOException {
        var kept = Kept.in(program).all();
        var since = Since.now(program);
        try (var upload = RawUpload.begin(program, route, "agency.exhibits", aKey(), length(10_000_000))) {
            upload.describe(AnExhibit.json()).send(BEGINNING);
            Eventually.holds(
                    "it is on its way in", () -> !Kept.in(program).incoming().isEmpty());
        }
        Eventually.holds("nothing is left", () -> Kept.in(program).all().equals(kept));
        since.nothingHappened();
    }

    @Test
    void a_file_that_is_about_to_be_named_is_not_swept() throws IOException {
        var content = "203.0.113.77 GET /login\n";
        var kept = Kept.in(program).all();
        try (var upload = RawUpload.begin(program, route, "agency.exhibits", aKey(), "Transfer-Encoding: chunked")) {
            upload.send(chunk(whole(content).replaceAll("--\r\n$", "")));
            Eventually.holds(
                    "it is stored and not named",
                    () -> Kept.in(program).all().size() > kept.size()
                            && Kept.in(program).incoming().isEmpty());
            swept();
            upload.send(chunk("--\r\n")).send("0\r\n\r\n");
            assertThat(upload.answer()).startsWith("HTTP/1.1 201");
        }
        assertThat(Kept.in(program).all()).hasSize(kept.size() + 1);
    }

    @Test
    void nothing_is_swept_while_the_signer_objects_to_the_ledger() throws Exception {
        var alarms = program.bean(RaisedAlarms.class);
        var objection = Alarm.of(SignerListener.SIGNER, "the case log: it is not what was signed");
        alarms.raise(objection);
        try {
            // A sweep that was under way is over.
            Thread.sleep(SEVERAL_SWEEPS);
            var planted = Kept.in(program).plant();
            Thread.sleep(SEVERAL_SWEEPS);
            assertThat(planted).exists();
            alarms.lower(objection);
            Eventually.holds("it is swept", () -> !Files.exists(planted));
        } finally {
            alarms.lower(objection);
        }
    }

    /** Files that nobody names are planted until one sweep has begun after now and is over. */
    private void swept() throws IOException {
        for (int sweep = 0; sweep < 2; sweep++) {
            var planted = Kept.in(program).plant();
            Eventually.holds("it is swept", () -> !Files.exists(planted));
        }
    }

    private static String whole(String content) {
        return JointCase.parts(AnExhibit.json(), "access.log", content.getBytes(UTF_8)).stream()
                .map(part -> new String(part, UTF_8))
                .collect(Collectors.joining());
    }

    private String answered(String who, String... headers) throws IOException {
        var all = Stream.concat(Stream.of(headers), Stream.of(length(10_000_000)));
        try (var upload = RawUpload.begin(program, route, who, all.toArray(String[]::new))) {
            return upload.answer();
        }
    }

    private Answer uploadAt(String version, UUID key) {
        var someone = program.as("agency.exhibits");
        return someone.send(someone.request("/api/v1" + route)
                .header("Idempotency-Key", key.toString())
                .header("If-Match", version)
                .header("Content-Type", "multipart/form-data; boundary=" + JointCase.BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(JointCase.parts(AnExhibit.json(), "a.log", new byte[7]))));
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(UTF_8).length) + "\r\n" + text + "\r\n";
    }
}
