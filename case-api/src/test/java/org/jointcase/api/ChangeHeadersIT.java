package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every change says in its headers: who retries what, and what he saw. */
class ChangeHeadersIT {
    private final Program program = Program.shared();
    private final Someone investigator = program.as("ncic.investigator");
    private final Someone supervisor = program.as("ncic.supervisor");
    private final JointCase submitted = JointCase.submitted(program);

    @Test
    void a_change_without_a_key_is_refused() {
        var answer = investigator.send(investigator
                .request("/api/v1/investigations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JointCase.SUBMISSION)));

        answer.refused(400, "key-missing");
        assertThat(answer.text("detail")).contains("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "", "not-a-key", "5feceb66-ffc8-6f38-d952-786c6d696c79c"})
    void a_key_is_a_uuid(String key) {
        investigator
                .send(investigator
                        .request("/api/v1/investigations")
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JointCase.SUBMISSION)))
                .refused(400, "malformed");
    }

    @Test
    void a_retry_is_answered_as_before() {
        var key = UUID.randomUUID().toString();
        var first = submit(investigator, key, JointCase.SUBMISSION).granted();
        var second = submit(investigator, key, JointCase.SUBMISSION).granted();

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_key_does_not_stand_for_two_requests() {
        var key = UUID.randomUUID().toString();
        submit(investigator, key, JointCase.SUBMISSION).granted();

        submit(investigator, key, JointCase.SUBMISSION.replace("HIGH", "LOW")).refused(422, "key-used-otherwise");
    }

    @Test
    void a_key_does_not_stand_for_the_same_words_about_another_object() {
        var key = UUID.randomUUID().toString();
        var other = JointCase.submitted(program);
        open(submitted, key).granted();

        open(other, key).refused(422, "key-used-otherwise");
    }

    @Test
    void a_change_answers_where_the_object_is_and_its_version_as_the_tag() {
        var made = investigator.post("/investigations", JointCase.SUBMISSION).granted();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/investigations/" + made.text("id"));
        assertThat(made.header("ETag")).isEqualTo("\"1\"");

        var changed = supervisor
                .post("/investigations/" + made.text("id") + "/opening", 1, "{}")
                .granted();
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.number("version")).isEqualTo(2);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void the_key_of_one_person_is_free_for_another() {
        var key = UUID.randomUUID().toString();
        var first = submit(investigator, key, JointCase.SUBMISSION).granted();
        var second = submit(program.as("agency.investigator"), key, JointCase.SUBMISSION)
                .granted();

        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void a_refused_change_does_not_use_up_its_key() {
        var key = UUID.randomUUID().toString();
        submit(investigator, key, "{}").refused(400, "malformed");

        submit(investigator, key, JointCase.SUBMISSION).granted();
    }

    @Test
    void a_decision_names_the_version_that_was_seen() {
        supervisor.post(submitted.route("/opening"), "{}").refused(428, "version-missing");
    }

    @Test
    void a_decision_on_another_version_is_stale_and_hears_which_it_is() {
        var stale = supervisor.post(submitted.route("/opening"), 7, "{}").refused(412, "stale");

        assertThat(stale.number("version")).isOne();
        assertThat(stale.number("position")).isPositive();
    }

    @Test
    void an_addition_on_another_version_is_stale_only_where_it_says_one() {
        var joint = JointCase.shared(program);
        var lead = program.as("agency.investigator");

        lead.post(joint.route("/notes"), 1, "{\"text\": \"Seen.\"}").refused(412, "stale");
        lead.post(joint.route("/notes"), "{\"text\": \"Seen.\"}").granted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1", "W/\"1\"", "\"0\"", "\"1\", \"2\"", "\"x\"", "\"99999999999999999999\""})
    void a_version_is_one_number_in_quotes(String version) {
        supervisor
                .send(supervisor.change(submitted.route("/opening"), "{}").header("If-Match", version))
                .refused(400, "malformed");
    }

    @Test
    void a_retried_decision_is_answered_as_before_though_the_version_has_moved() {
        var key = UUID.randomUUID().toString();
        var first = open(submitted, key).granted();

        assertThat(open(submitted, key).granted().json()).isEqualTo(first.json());
    }

    private Answer open(JointCase joint, String key) {
        return supervisor.send(supervisor
                .request("/api/v1" + joint.route("/opening"))
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.noBody()));
    }

    private static Answer submit(Someone who, String key, String body) {
        return who.send(who.request("/api/v1/investigations")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
