package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is malformed is refused with the field named, and never repeated to who sent it. */
class MalformedRequestIT {
    private final Program program = Program.shared();
    private final Someone investigator = program.as("ncic.investigator");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "severity": "HIGH"                | "severity": "GRAVE"                       | severity
            "severity": "HIGH"                | "severity": 2                             | severity
            "severity": "HIGH"                | "severity": null                          | severity
            "severity": "HIGH",               |                                           | severity
            "severity": "HIGH"                | "severity": "HIGH", "colour": "red"       | colour
            "severity": "HIGH"                | "severity": "HIGH", "severity": "LOW"     | The body
            "title": "Phishing of public payroll accounts" | "title": ""                  | title
            "title": "Phishing of public payroll accounts" | "title": 7                   | title
            "title": "Phishing of public payroll accounts" | "title": ["x"]               | title
            "title": "Phishing of public payroll accounts" | "title": "two\\nlines"       | title
            "article": "7"                    | "article": "12"                           | offences
            "article": "7"                    | "article": "7", "x": 1                    | offences[0].x
            "instrument": "BUDAPEST_CONVENTION", |                                        | offences[0].instrument
            "tlp": "AMBER"                    | "tlp": "AMBER", "happenedAt": "yesterday" | happenedAt
            "tlp": "AMBER"                    | "tlp": "AMBER", "happenedAt": "2099-01-01T00:00:00Z" | happenedAt
            "tlp": "AMBER"                    | "tlp": "AMBER", "happenedAt": "2020-01-01T00:00:00Z" | lateReason
            """)
    void a_field_of_the_wrong_shape_is_named(String part, String instead, String field) {
        var body = JointCase.SUBMISSION.replace(part, instead == null ? "" : instead);
        assertThat(body).isNotEqualTo(JointCase.SUBMISSION);

        var answer = investigator.post("/investigations", body).refused(400, "malformed");
        assertThat(answer.text("detail")).contains(field);
        assertThat(answer.text()).doesNotContain("GRAVE", "yesterday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "\"text\"", "{} {}", "{\"title\": \"x\"} trailing"})
    void a_body_is_one_json_object(String body) {
        investigator.post("/investigations", body).refused(400, "malformed");
    }

    @Test
    void nothing_is_null_inside_a_list() {
        investigator
                .post("/investigations", JointCase.SUBMISSION.replaceAll("\\[\\{.*?}]", "[null]"))
                .refused(400, "malformed");
    }

    @Test
    void text_that_is_no_unicode_is_refused() {
        investigator
                .post("/investigations", JointCase.SUBMISSION.replace("A copied", "\\ud800 copied"))
                .refused(400, "malformed");
        investigator
                .post("/investigations", JointCase.SUBMISSION.replace("A copied", "\\u0000 copied"))
                .refused(400, "malformed");
    }

    @Test
    void a_body_is_no_larger_than_it_may_be() {
        investigator.post("/investigations", " ".repeat(1024 * 1024 + 1)).refused(413, "too-large");
    }

    @Test
    void a_body_of_another_type_is_not_read() {
        investigator
                .send(investigator
                        .request("/api/v1/investigations")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(JointCase.SUBMISSION)))
                .refused(415, "unsupported-media-type");
    }

    @Test
    void an_id_that_is_none_is_malformed_and_one_that_names_nothing_is_not_found() {
        investigator.get("/investigations/17").refused(400, "malformed");
        investigator.get("/investigations/" + UUID.randomUUID()).refused(404, "not-found");
        investigator.get("/exhibits/" + UUID.randomUUID()).refused(404, "not-found");
        investigator.get("/exhibits/" + UUID.randomUUID() + "/content").refused(404, "not-found");
        investigator
                .post("/notes/" + UUID.randomUUID() + "/correction", 1, "{\"text\": \"x\"}")
                .refused(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/investigations?status=CLOSEDISH",
                "/investigations?limit=0",
                "/investigations?limit=201",
                "/investigations?limit=x",
                "/investigations?sort=colour",
                "/investigations?cursor=%00",
                "/investigations?cursor=bm90aGluZw",
                "/investigations?lead=7",
                "/investigations?position=-x",
                "/investigations?q=%00",
                "/approvals?cursor=bm90aGluZw",
                "/approvals?yours=perhaps",
                "/people?organisation=x",
                "/people?limit=201",
                "/people?cursor=bm90aGluZw",
            })
    void a_parameter_of_the_wrong_shape_is_malformed(String route) {
        investigator.get(route).refused(400, "malformed");
    }

    @Test
    void an_answer_holds_nothing_of_how_the_program_is_made() {
        var answer = investigator.post("/investigations", "{\"title\": {}}");

        assertThat(new String(answer.bytes(), UTF_8)).doesNotContain("jackson", "java", "Exception", "\tat ");
    }

    @Test
    void a_route_that_is_not_there_is_not_found() {
        investigator.get("/colours").refused(404, "not-found");
        program.as("ncic.auditor").get("/log/checkpoint").refused(404, "not-found");
        investigator.send(investigator.request("/api/v1/me").DELETE()).refused(405, "method-not-allowed");
    }
}
