package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jointcase.api.security.TrustedIssuer;
import org.jointcase.ledger.access.AccessRecord;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.release.ReleaseRule;
import org.jointcase.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * What bad input leaves: nothing in the case log; and in the access log who was refused by his role, his sight or a rule,
 * with the case that it is about. What is only malformed or out of date is nobody's refusal.
 */
class BadInputIT {
    private static final String BODY = "{\"text\": \"Seen.\"}";

    private final Program program = Program.shared();
    private final Someone lead = program.as("agency.investigator");
    private final Someone supervisor = program.as("ncic.supervisor");
    private final String centre = supervisor.me("organisationId");
    private final JointCase joint = JointCase.shared(program);
    private final String notes = joint.route("/notes");

    @Test
    void what_is_malformed_is_no_refusal() {
        onlyAnswered(() -> lead.post(notes, "{\"text\": "), 400, "malformed");
        onlyAnswered(() -> lead.post(notes, "{\"text\": \"x\", \"colour\": 1}"), 400, "malformed");
        onlyAnswered(
                () -> lead.post("/investigations", JointCase.SUBMISSION.replace("HIGH", "GRAVE")), 400, "malformed");
        onlyAnswered(() -> lead.post("/notes/17/correction", 1, BODY), 400, "malformed");
        onlyAnswered(() -> lead.get("/investigations?limit=0"), 400, "malformed");
        onlyAnswered(() -> lead.post(notes, " ".repeat(1024 * 1024 + 1)), 413, "too-large");
        onlyAnswered(
                () -> lead.send(lead.change(notes, BODY).setHeader("Content-Type", "text/plain")),
                415,
                "unsupported-media-type");
        onlyAnswered(() -> joint.upload("agency.exhibits", AnExhibit.json(), "../x", new byte[1]), 400, "malformed");
    }

    @Test
    void what_is_out_of_date_or_without_a_key_is_no_refusal() {
        var key = UUID.randomUUID().toString();
        lead.send(lead.change(notes, BODY).setHeader("Idempotency-Key", key)).granted();

        onlyAnswered(
                () -> lead.send(lead.change(notes, "{\"text\": \"Other.\"}").setHeader("Idempotency-Key", key)),
                422,
                "key-used-otherwise");
        onlyAnswered(
                () -> lead.send(lead.change(joint.route("/tasks"), BODY).setHeader("Idempotency-Key", key)),
                400,
                "malformed");
        onlyAnswered(
                () -> lead.send(lead.request("/api/v1" + notes)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(BODY))),
                400,
                "key-missing");
        onlyAnswered(() -> lead.post(notes, 1, BODY), 412, "stale");
        onlyAnswered(() -> supervisor.post(joint.route("/closure"), "{}"), 428, "version-missing");
    }

    @Test
    void who_reaches_for_what_is_not_there_is_written_down_under_the_centre_s_case() {
        var id = UUID.randomUUID();

        var access = refused(() -> lead.post("/notes/" + id + "/correction", 1, BODY), lead);
        assertThat(access.caseId()).hasToString(centre);
        assertThat(access.object().kind()).isEqualTo("note");
        assertThat(access.object().id()).isEqualTo(id);
        assertThat(refused(() -> lead.get("/exhibits/" + id + "/content"), lead).caseId())
                .hasToString(centre);
        assertThat(refused(() -> lead.get("/exhibits/" + joint.id()), lead).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(refused(() -> lead.get("/exhibits/" + joint.id() + "/content"), lead)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void who_reaches_for_what_is_hidden_is_written_down_under_its_case() {
        var exhibit = joint.upload("agency.exhibits", AnExhibit.json(), "a.log", new byte[1])
                .granted()
                .text("id");
        var note = lead.post(notes, BODY).granted().text("id");
        var stranger = program.as("partner.investigator");

        for (Supplier<Answer> reach : List.<Supplier<Answer>>of(
                () -> stranger.get(joint.route("")),
                () -> stranger.get(joint.route("/history")),
                () -> stranger.get("/exhibits/" + exhibit),
                () -> stranger.get("/exhibits/" + exhibit + "/content"),
                () -> stranger.post(notes, BODY),
                () -> stranger.post("/notes/" + note + "/correction", 1, BODY),
                () -> joint.upload("partner.investigator", AnExhibit.json(), "a.log", new byte[1]))) {
            var access = refused(reach, stranger);
            assertThat(access.caseId()).hasToString(joint.id());
            assertThat(access.rule()).isNull();
        }
    }

    @Test
    void who_has_not_the_role_is_written_down() {
        var auditor = program.as("ncic.auditor");

        var access = refused(403, "not-permitted", () -> auditor.post(notes, BODY), auditor);
        assertThat(access.caseId()).hasToString(joint.id());
        assertThat(access.action()).isEqualTo("notes");
        assertThat(access.key()).isNotNull();

        var administrator = program.as("ncic.administrator");
        var ofList = refused(403, "not-permitted", () -> administrator.get("/investigations"), administrator);
        assertThat(ofList.caseId()).hasToString(centre);
        assertThat(ofList.object().id()).isNull();
    }

    @Test
    void lists_are_not_written_down_and_what_is_opened_is() {
        var since = Since.now(program);
        for (var list :
                List.of("/investigations", "/agreements", "/organisations", "/approvals", "/dashboard", "/me")) {
            supervisor.get(list).granted();
        }
        since.nobodyWasWrittenDown();

        lead.get(joint.route("?position=" + Long.MAX_VALUE)).granted();
        var access = since.access();
        assertThat(access.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(access.action()).isEqualTo("opened");
        assertThat(access.caseId()).hasToString(joint.id());
    }

    @Test
    void whom_a_rule_stops_is_written_down_with_the_rule() {
        var both = bothProposerAndSupervisor();
        supervisor
                .post(
                        joint.route("/members"),
                        "{\"personId\": \"%s\", \"role\": \"INVESTIGATOR\"}".formatted(both.me("personId")))
                .granted();
        var exhibit = joint.upload(both, AnExhibit.withTlp("GREEN").replace("TRAFFIC", "TECHNICAL"), "a", new byte[1])
                .granted()
                .text("id");

        stopped(
                () -> both.post(joint.route("/releases"), release(exhibit, "5.2")),
                both,
                ReleaseRule.PURPOSE_OUTSIDE_THE_CLAUSE);
        var proposed = both.post(joint.route("/releases"), release(exhibit, "5.1"))
                .granted()
                .text("id");
        var access = stopped(
                () -> both.post("/releases/" + proposed + "/approval", 1, "{}"),
                both,
                ReleaseRule.NOBODY_DECIDES_ON_A_RELEASE_HE_PROPOSED);
        assertThat(access.object().kind()).isEqualTo("release");
        assertThat(access.object().id()).hasToString(proposed);
    }

    private AccessRecord stopped(Supplier<Answer> request, Someone who, Rule rule) {
        var since = Since.now(program);
        request.get().broke(rule);
        var access = since.nothingHappened().access();
        assertThat(access.actor()).hasToString(who.me("personId"));
        assertThat(access.rule()).isEqualTo(rule.name());
        assertThat(access.caseId()).hasToString(joint.id());
        return access;
    }

    private AccessRecord refused(Supplier<Answer> request, Someone who) {
        return refused(404, "not-found", request, who);
    }

    private AccessRecord refused(int status, String problem, Supplier<Answer> request, Someone who) {
        var since = Since.now(program);
        request.get().refused(status, problem);
        var access = since.nothingHappened().access();
        assertThat(access.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(access.actor()).hasToString(who.me("personId"));
        assertThat(access.organisation()).hasToString(who.me("organisationId"));
        return access;
    }

    private void onlyAnswered(Supplier<Answer> request, int status, String problem) {
        var since = Since.now(program);
        request.get().refused(status, problem);
        since.nothingHappened().nobodyWasWrittenDown();
    }

    /** The demonstration has nobody who could do both. */
    private Someone bothProposerAndSupervisor() {
        return supervisor.withToken(AToken.of(
                "ncic.both",
                program.bean(TrustedIssuer.class).uri(),
                program.bean(RSAKey.class),
                claims -> claims.claim("organisation", "ncic").claim("roles", List.of("SUPERVISOR", "INVESTIGATOR"))));
    }

    private String release(String exhibit, String clause) {
        return """
                {"exhibitIds": ["%s"], "recipientId": "%s", "agreementId": "%s", "clauseRef": "%s",
                 "purpose": "INVESTIGATION", "handling": {"tlp": "GREEN", "pap": "GREEN", "handlingCode": "H1",
                 "sourceEvaluation": "B", "informationEvaluation": 2}}
                """.formatted(exhibit, joint.organisationId("police"), joint.agreementId(), clause);
    }
}
