package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.Role;
import org.jointcase.messaging.RaisedAlarms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who wants to be let in by another door, or to bring the program to a stop: refused, and nothing moves. */
class HostileRequestIT {
    private final Program program = Program.shared();
    private final Someone agency = program.as("agency.investigator");
    private final Someone centre = program.as("ncic.supervisor");
    private final JointCase joint = JointCase.shared(program);
    private long position;

    @BeforeEach
    void remember() {
        position = program.bean(LedgerReader.class).lastPosition(Log.CASE);
    }

    @AfterEach
    void nothing_moved() {
        assertThat(program.bean(LedgerReader.class).lastPosition(Log.CASE)).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me;roles=ADMINISTRATOR",
                "/api/v1//me",
                "/api/v1/./me",
                "/api/v1/organisations/../me",
                "/api/v1/%2e%2e/me",
                "/api/v1/me%0a",
            })
    void an_address_that_can_be_read_in_two_ways_is_malformed(String address) {
        send(centre.request(address).GET()).refused(400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me/", "/API/v1/me", "/api/v1/me.json", "/api/v1/ME"})
    void an_address_has_one_spelling(String address) {
        send(centre.request(address).GET()).refused(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE,405,method-not-allowed",
        "PUT,405,method-not-allowed",
        "DELETE,405,method-not-allowed",
        "FOO,400,malformed"
    })
    void a_method_that_is_none_of_the_routes_is_refused(String method, int status, String problem) {
        send(centre.request("/api/v1/investigations/" + joint.id()).method(method, BodyPublishers.noBody()))
                .refused(status, problem);
        send(centre.request("/api/v1/me")
                        .header("X-HTTP-Method-Override", method)
                        .GET())
                .granted();
    }

    @Test
    void a_token_counts_in_its_header_alone() {
        var nobody = program.anonymous();
        var token = centre.token();
        send(nobody.request("/api/v1/me?access_token=" + token).GET()).refused(401, "unauthenticated");
        send(nobody.request("/api/v1/me")
                        .header("Cookie", "access_token=" + token)
                        .GET())
                .refused(401, "unauthenticated");
        send(nobody.request("/api/v1/investigations")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("access_token=" + token)))
                .refused(401, "unauthenticated");
        send(nobody.request("/error").GET()).refused(401, "unauthenticated");
    }

    @Test
    void nothing_that_is_answered_may_be_kept_or_read_by_another_site() {
        for (var route : new String[] {"/api/v1/me", "/api/v1/investigations/" + joint.id(), "/api/v1/notes/1"}) {
            var answer = send(centre.request(route)
                    .header("If-None-Match", "*")
                    .header("Cookie", "a=b")
                    .GET());
            assertThat(answer.header("Cache-Control")).as(route).contains("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.response().headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"))
                    .noneMatch(name -> name.equalsIgnoreCase("Set-Cookie"));
        }
    }

    @Test
    void a_reader_is_never_told_that_nothing_has_changed() {
        var first = centre.get(joint.route("?position=" + Long.MAX_VALUE)).granted();
        var second = send(centre.request("/api/v1" + joint.route(""))
                .header("If-None-Match", first.header("ETag"))
                .GET());
        assertThat(second.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Idempotency-Key,5feceb66-ffc8-6f38-d952-786c6d696c79", "If-Match,\"1\""})
    void a_header_is_said_once(String name, String value) {
        send(agency.change(joint.route("/notes"), "{\"text\": \"x\"}")
                        .header("If-Match", "\"999\"")
                        .header(name, value))
                .refused(400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personId",
                "actor",
                "organisationId",
                "roles",
                "mandate",
                "act",
                "id",
                "version",
                "investigationId"
            })
    void a_body_cannot_say_who_sends_it_or_what_else_it_is_about(String property) {
        assertThat(agency.post(
                                joint.route("/notes"),
                                "{\"text\": \"x\", \"%s\": \"%s\"}".formatted(property, joint.id()))
                        .refused(400, "malformed")
                        .text("detail"))
                .contains(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "+10000-01-01", "0000-01-01"})
    void a_day_that_nothing_can_keep_is_malformed(String day) {
        agency.post(joint.route("/tasks"), "{\"title\": \"x\", \"dueOn\": \"%s\"}".formatted(day))
                .refused(400, "malformed");
        agency.post(
                        joint.route("/notes"),
                        "{\"text\": \"x\", \"happenedAt\": \"%sT00:00:00Z\", \"lateReason\": \"x\"}".formatted(day))
                .refused(400, "malformed");
        joint.upload("agency.exhibits", AnExhibit.json().replace("2026-03-02", day), "a.log", new byte[1])
                .refused(400, "malformed");
        centre.post(
                        "/agreements",
                        Things.agreement(joint.organisationId("ncic"), joint.organisationId("police"))
                                .replace("2099-12-31", day))
                .refused(400, "malformed");
        assertThat(program.bean(RaisedAlarms.class).standing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report\u202Efdp.exe", "two\u2028lines", "a\u2066b", "a\u0085b"})
    void a_line_is_read_as_it_is_written(String line) {
        agency.post(joint.route("/tasks"), "{\"title\": \"" + line + "\"}").refused(400, "malformed");
        joint.upload("agency.exhibits", AnExhibit.json(), line, new byte[1]).refused(400, "malformed");
    }

    @Test
    void a_body_that_is_deep_long_or_huge_is_malformed() {
        for (var value :
                new String[] {"[".repeat(100_000), "{\"a\":".repeat(100_000), "9".repeat(100_000), "1e999999999"}) {
            agency.post(joint.route("/notes"), "{\"text\": \"x\", \"happenedAt\": " + value + "}")
                    .refused(400, "malformed");
        }
        send(change().header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 * 1024 * 1024]))))
                .refused(413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/json", "application/json+x", "multipart/form-data; boundary=x", "application/xml", "x"})
    void a_body_is_json_and_says_so(String type) {
        send(change().header("Content-Type", type).POST(BodyPublishers.ofString("{\"text\": \"x\"}")))
                .refused(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-submitted\n%s\n+999999999-01-01T00:00:00Z",
                "-submitted\n%s\n'; drop table x",
                "-submitted\n1\n2026-01-01T00:00:00Z",
                "title\n%s\nx"
            })
    void a_cursor_of_ones_own_making_leads_nowhere(String cursor) {
        var forged = Base64.getUrlEncoder()
                .encodeToString(cursor.formatted(joint.id()).getBytes(UTF_8));
        agency.get("/investigations?cursor=" + forged).refused(400, "malformed");
        agency.get("/approvals?cursor=" + forged).refused(400, "malformed");
        agency.get("/people?cursor=" + forged).refused(400, "malformed");
        agency.get("/approvals?cursor=99999999999999999999." + joint.id()).refused(400, "malformed");
    }

    @Test
    void the_metrics_are_the_centres_administrators() {
        var other = new Tokens(program).of("agency.administrator", Role.ADMINISTRATOR);
        send(program.as("ncic.administrator").request("/actuator").GET()).granted();
        for (var who : new Someone[] {other, centre, agency}) {
            send(who.request("/actuator").GET()).refused(403, "not-permitted");
        }
        send(program.anonymous().request("/actuator").GET()).refused(401, "unauthenticated");
    }

    private HttpRequest.Builder change() {
        return agency.request("/api/v1" + joint.route("/notes"))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Answer send(HttpRequest.Builder request) {
        return centre.send(request);
    }
}
