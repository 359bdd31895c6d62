package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One joint case, from its submission to its closing, by the people of four organisations. */
class JointInvestigationJourneyIT {
    private static final byte[] LOG = "203.0.113.77 GET /login\n".getBytes(StandardCharsets.UTF_8);

    /** Whatever has been recorded until now. */
    private static final String LATEST = "?position=" + Long.MAX_VALUE;

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.submitted(program);

    @Test
    void a_case_goes_from_submission_to_closing() {
        opened();
        var exhibit = filed();
        var release = released(exhibit);
        handedOver(exhibit);
        var beforeHelp = program.as("ncic.supervisor").get(joint.route(LATEST)).granted();
        helped();
        closed(release);

        var file =
                program.as("ncic.supervisor").get(joint.route(LATEST)).granted().json();
        assertThat(file.required("status").asString()).isEqualTo("CLOSED");
        assertThat(file.required("exhibits").size()).isOne();
        assertThat(file.required("assistanceRequests")
                        .required(0)
                        .required("status")
                        .asString())
                .isEqualTo("CONCLUDED");

        var then = program.as("ncic.supervisor")
                .get(joint.route("?at=" + beforeHelp.number("position")))
                .granted();
        assertThat(then.json()).as("the case at an earlier position").isEqualTo(beforeHelp.json());
        assertThat(history())
                .startsWith("investigation.submitted", "investigation.opened")
                .endsWith("investigation.closed");
    }

    private void opened() {
        assertThat(joint.waitingFor("ncic.supervisor")).contains("OPENING");
        joint.opened().shared().admit("partner");
        assertThat(joint.waitingFor("ncic.supervisor")).doesNotContain("OPENING");
        program.as("agency.investigator")
                .post(joint.route("/notes"), "{\"text\": \"The sign-in page was copied on 20 February.\"}")
                .granted();
    }

    private String filed() {
        var filed = joint.upload("agency.investigator", AnExhibit.json(), "access.log", LOG)
                .granted();
        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.header("Location")).isEqualTo("/api/v1/exhibits/" + filed.text("id"));
        assertThat(filed.text("number")).endsWith("-E001");
        return filed.text("id");
    }

    private String released(String exhibit) {
        var police = program.as("police.investigator");
        police.get("/exhibits/" + exhibit + "/content").refused(404, "not-found");
        var release = program.as("agency.investigator")
                .post(joint.route("/releases"), """
                        {"exhibitIds": ["%s"], "recipientId": "%s", "agreementId": "%s", "clauseRef": "5.1",
                         "purpose": "INVESTIGATION", "handling": {"tlp": "AMBER", "pap": "AMBER", "handlingCode": "H1",
                         "sourceEvaluation": "B", "informationEvaluation": 2}}
                        """.formatted(
                                exhibit, joint.organisationId("police"), joint.agreementId()))
                .granted()
                .text("id");
        assertThat(joint.waitingFor("ncic.supervisor")).contains("RELEASE_APPROVAL");
        program.as("ncic.supervisor")
                .post("/releases/" + release + "/approval", 1, "{}")
                .granted();

        var content = police.get("/exhibits/" + exhibit + "/content").granted();
        assertThat(content.bytes()).isEqualTo(LOG);
        police.post("/releases/" + release + "/acknowledgement", 2, """
                        {"sha256s": {"%s": "%s"}}""".formatted(exhibit, sha256(exhibit)))
                .granted();
        return release;
    }

    private void handedOver(String exhibit) {
        program.as("agency.investigator")
                .post("/exhibits/" + exhibit + "/transfer", 1, """
                        {"receiverId": "%s", "reason": "For the prosecutor"}
                        """.formatted(
                                program.as("police.exhibits").me("personId")))
                .granted();
        var officer = program.as("police.exhibits");
        officer.post("/exhibits/" + exhibit + "/transfer/acceptance", 2, """
                        {"sha256": "%s"}""".formatted(sha256(exhibit)))
                .granted();
        var fate = officer.post("/exhibits/" + exhibit + "/fate", 3, """
                        {"kind": "HANDED_TO_PROSECUTION", "recipient": "Prosecutor of Manila", "receipt": "R-17"}
                        """).granted();
        var steps = program.as("agency.supervisor")
                .get("/exhibits/" + exhibit + "?position=" + fate.number("position"))
                .granted()
                .json()
                .required("custody");
        assertThat(steps.valueStream().map(step -> step.required("kind").asString()))
                .containsExactly("COLLECTED", "OFFERED", "ACCEPTED", "HANDED_TO_PROSECUTION");
    }

    private void helped() {
        var lead = program.as("agency.investigator");
        var request = "/assistance-requests/"
                + lead.post(joint.route("/assistance-requests"), """
                        {"kind": "INFRASTRUCTURE_ATTRIBUTION", "requestedOrganisationId": "%s", "agreementId": "%s",
                         "clauseRef": "6.1", "urgency": "URGENT", "facts": "203.0.113.77 collects the credentials.",
                         "data": "Passive DNS of 203.0.113.77", "necessity": "The operator is not known."}
                        """.formatted(
                                        joint.organisationId("partner"), joint.agreementId()))
                        .granted()
                        .text("id");
        program.as("ncic.supervisor").post(request + "/transmission", 1, "{}").granted();
        var partner = program.as("partner.liaison");
        partner.post(request + "/acknowledgement", 2, "{}").granted();
        partner.post(request + "/execution", 3, "{}").granted();
        partner.post(request + "/result", 4, "{\"result\": \"Rented under an invented name.\"}")
                .granted();
        lead.post(request + "/conclusion", 5, "{}").granted();
    }

    private void closed(String release) {
        program.as("agency.investigator")
                .post(joint.route("/closure-proposal"), joint.version(), """
                        {"determination": "CONFIRMED", "disposition": "REFERRED_FOR_PROSECUTION", "summary": "Known.",
                         "continuedReleases": [{"releaseId": "%s", "until": "2099-12-31", "reason": "Court"}]}
                        """.formatted(release))
                .granted();
        assertThat(joint.waitingFor("ncic.supervisor")).contains("CLOSURE");
        program.as("ncic.supervisor")
                .post(joint.route("/closure"), joint.version(), "{}")
                .granted();
    }

    private List<String> history() {
        return program.as("ncic.auditor")
                .get(joint.route("/history" + LATEST))
                .granted()
                .json()
                .required("items")
                .valueStream()
                .map(entry -> entry.required("type").asString())
                .toList();
    }

    private String sha256(String exhibit) {
        return program.as("agency.supervisor")
                .get("/exhibits/" + exhibit + LATEST)
                .granted()
                .text("sha256");
    }
}
