package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import org.jointcase.exhibit.ExhibitRule;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence goes out as exactly the bytes that came, to be kept and never shown, and to be written down before. */
class DownloadIT {
    private static final byte[] CONTENT = "203.0.113.77 GET /login\n".getBytes(UTF_8);

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);

    @Test
    void gives_the_same_bytes_as_an_attachment_that_no_browser_opens() {
        var answer = content(filed("page.html")).granted();

        assertThat(answer.bytes()).isEqualTo(CONTENT);
        assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Repr-Digest")).isEqualTo(Hashes.digests(CONTENT));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Bericht \u00fc.html,Bericht%20%C3%BC.html",
                "\u65e5\u672c.txt,%E6%97%A5%E6%9C%AC.txt",
                "a%0d%0aX-Header: b,a%250d%250aX-Header%3A%20b",
                "..,.."
            })
    void a_name_cannot_be_mistaken_for_more_than_a_name(String name, String named) {
        var disposition = content(filed(name)).granted().header("Content-Disposition");

        assertThat(disposition).endsWith("; filename*=UTF-8''" + named).matches("[ -~]*");
        assertThat(disposition.replaceFirst("filename=\"[^\"]*\"", "")).doesNotContain("\"");
    }

    @Test
    void a_quotation_mark_does_not_end_a_name_early() {
        var name = "x\"; filename*=\"UTF-8''say%20%22yes%22.html";

        assertThat(content(filed(name)).granted().header("Content-Disposition"))
                .endsWith("; filename*=UTF-8''say%20_yes_.html");
    }

    @Test
    void every_download_is_written_down_with_its_hash_as_a_whole() {
        var id = filed("access.log");
        var since = Since.now(program);
        var someone = program.as("agency.exhibits");
        var answer = someone.send(
                someone.request("/api/v1/exhibits/" + id + "/content").header("Range", "bytes=0-3"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Accept-Ranges")).isEqualTo("none");
        assertThat(answer.bytes()).isEqualTo(CONTENT);
        var access = since.access();
        assertThat(access.action()).isEqualTo("downloaded");
        assertThat(access.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(access.sha256()).isEqualTo(Hashes.sha256(CONTENT));
        assertThat(access.object().id()).hasToString(id);
        assertThat(access.caseId()).hasToString(joint.id());
        assertThat(access.actor()).hasToString(someone.me("personId"));
        assertThat(access.organisation()).hasToString(someone.me("organisationId"));
        assertThat(access.client()).isEqualTo("agency.exhibits");
    }

    @Test
    void no_byte_goes_out_that_cannot_be_written_down() throws SQLException {
        var id = filed("access.log");
        var someone = program.as("agency.exhibits");
        someone.get("/exhibits/" + id + "?position=" + Long.MAX_VALUE).granted();
        Outage.ofTheAccessLog(program, () -> {
            assertThat(content(id).refused(503, "unavailable").text()).doesNotContain("203.0.113.77");
            someone.get("/exhibits/" + id).refused(503, "unavailable");
            someone.get(joint.route("")).refused(503, "unavailable");
            program.as("partner.investigator")
                    .get("/exhibits/" + id + "/content")
                    .refused(503, "unavailable");
        });
        content(id).granted();
    }

    @Test
    void is_not_given_to_who_does_not_see_it() {
        var route = "/exhibits/" + filed("access.log") + "/content";

        program.as("police.investigator").get(route).refused(404, "not-found");
        program.as("partner.investigator").get(route).refused(404, "not-found");
        program.as("ncic.administrator").get(route).refused(403, "not-permitted");
        program.anonymous().get(route).refused(401, "unauthenticated");
    }

    @Test
    void stops_where_somebody_changed_the_stored_file() throws IOException {
        var id = filed("access.log");
        change(id);

        assertThat(received(id)).doesNotContain("203.0.113.77");
    }

    /** What is left to come is as long as a problem, so that one in its place would go unseen. */
    @Test
    void is_broken_off_where_somebody_changed_the_end_of_the_stored_file() throws IOException {
        var id = filed("image.dd", new byte[4 * 64 * 1024 + 40]);
        change(id);

        assertThatThrownBy(() -> content(id)).hasCauseInstanceOf(IOException.class);
        assertThat(received(id)).doesNotContain("{");
    }

    @Test
    void only_the_custodian_hands_over() {
        program.as("agency.investigator")
                .post("/exhibits/" + filed("access.log") + "/transfer", 1, """
                        {"receiverId": "%s", "reason": "x"}""".formatted(
                                program.as("agency.investigator").me("personId")))
                .broke(ExhibitRule.ONLY_THE_CUSTODIAN_HANDS_OVER);
    }

    private String filed(String name) {
        return filed(name, CONTENT);
    }

    private String filed(String name, byte[] content) {
        return joint.upload("agency.exhibits", AnExhibit.json(), name, content)
                .granted()
                .text("id");
    }

    private void change(String id) throws IOException {
        var file = Kept.in(program).file(id);
        var sealed = Files.readAllBytes(file);
        sealed[sealed.length - 20] ^= 1;
        Files.write(file, sealed);
    }

    private Answer content(String id) {
        return program.as("agency.exhibits").get("/exhibits/" + id + "/content");
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
            var received = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(received);
            } catch (IOException brokenOff) {
                received.writeBytes("\nbroken off".getBytes(UTF_8));
            }
            return received.toString(UTF_8);
        }
    }
}
