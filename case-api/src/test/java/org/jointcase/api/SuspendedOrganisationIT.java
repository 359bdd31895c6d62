package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationRule;
import org.junit.jupiter.api.Test;

/** An organisation that is suspended neither acts nor reads, whatever it took part in, until it is reinstated. */
class SuspendedOrganisationIT {
    private final Program program = Program.shared();
    private final Someone centre = program.as("ncic.supervisor");
    private final String code = "bank-" + UUID.randomUUID().toString().substring(0, 8);
    private final Someone supervisor = new Tokens(program).of(code + ".supervisor", Role.SUPERVISOR);
    private final Someone investigator = new Tokens(program).of(code + ".investigator", Role.INVESTIGATOR);
    private final Someone auditor = new Tokens(program).of(code + ".auditor", Role.AUDITOR);
    private final JointCase joint = JointCase.submitted(program).opened().ledBy("agency");

    @Test
    void sees_no_case_and_does_nothing_until_it_is_reinstated() {
        var bank = takingPart();
        var note = investigator
                .post(joint.route("/notes"), "{\"text\": \"Seen.\"}")
                .granted()
                .text("id");
        reads(note, 200, "");

        var suspended = centre.post("/organisations/" + bank + "/suspension", 2, "{\"reason\": \"Breach\"}")
                .granted();
        reads(note, 403, "organisation-not-active");
        auditor.get("/audit/entries").refused(403, "organisation-not-active");
        investigator
                .post(joint.route("/notes"), "{\"text\": \"Seen.\"}")
                .broke(OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        assertThat(supervisor.me("organisation")).isEqualTo(code);

        centre.post(
                        "/organisations/" + bank + "/reinstatement",
                        suspended.number("version"),
                        "{\"reason\": \"Mended\"}")
                .granted();
        reads(note, 200, "");
    }

    private void reads(String note, int status, String problem) {
        for (var route : new String[] {
            "/investigations", joint.route(""), joint.route("/history"), "/notes/" + note, "/dashboard", "/approvals"
        }) {
            supervisor.get(route).refused(status, problem);
        }
    }

    private String takingPart() {
        var bank = program.as("ncic.administrator")
                .post("/organisations", """
                        {"code": "%s", "name": "Bank", "kind": "PRIVATE_PARTNER", "country": "PH"}""".formatted(code))
                .granted()
                .text("id");
        centre.post("/organisations/" + bank + "/activation", 1, "{}").granted();
        var agreement = centre.post("/agreements", Things.agreement(centre.me("organisationId"), bank))
                .granted()
                .text("id");
        centre.post("/agreements/" + agreement + "/signatures", "{}").granted();
        supervisor.post("/agreements/" + agreement + "/signatures", "{}").granted();
        centre.post(joint.route("/participants"), """
                        {"organisationId": "%s", "agreementId": "%s"}""".formatted(bank, agreement))
                .granted();
        var assigned = supervisor
                .post(joint.route("/members"), """
                        {"personId": "%s", "role": "INVESTIGATOR"}""".formatted(investigator.me("personId")))
                .granted();
        supervisor.get(joint.route("?position=" + assigned.number("position"))).granted();
        return bank;
    }
}
