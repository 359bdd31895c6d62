package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointcase.investigation.InvestigationRule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case that rests, and one that goes on in another. */
class InterruptedCaseIT {
    private static final String LATEST = "position=" + Long.MAX_VALUE;

    private final Program program = Program.shared();
    private final Someone centre = program.as("ncic.supervisor");
    private final JointCase joint = JointCase.shared(program);

    @Test
    void what_needs_an_open_case_waits_again_when_it_is_resumed() {
        var work = new CaseWork(program, joint, "stayed by a court");
        work.proposal("agency.investigator", work.exhibit("agency.investigator", "AMBER"), "police");
        work.request("agency.investigator", "police");
        assertThat(joint.waitingFor("ncic.supervisor"))
                .containsExactlyInAnyOrder("RELEASE_APPROVAL", "REQUEST_TRANSMISSION");

        decide(joint, "/suspension", "{\"reason\": \"A court has stayed it.\"}").granted();
        assertThat(joint.waitingFor("ncic.supervisor")).isEmpty();
        assertThat(status(joint)).isEqualTo("SUSPENDED");
        program.as("agency.investigator")
                .post(joint.route("/notes"), "{\"text\": \"Seen.\"}")
                .broke(InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        assertThat(centre.get("/investigations?status=SUSPENDED&q=" + number() + "&" + LATEST)
                        .granted()
                        .json()
                        .required("items"))
                .hasSize(1);

        decide(joint, "/resumption", "{\"reason\": \"The court has decided.\"}").granted();
        assertThat(joint.waitingFor("ncic.supervisor"))
                .containsExactlyInAnyOrder("RELEASE_APPROVAL", "REQUEST_TRANSMISSION");
        decide(joint, "/resumption", "{\"reason\": \"Once more.\"}")
                .broke(InvestigationRule.ONLY_A_SUSPENDED_CASE_IS_RESUMED);
    }

    @Test
    void an_absorbed_case_stays_readable_and_names_the_other_to_the_centre_alone() {
        var other = JointCase.shared(program);
        decide(joint, "/absorption", into(other)).granted();

        assertThat(status(joint)).isEqualTo("ABSORBED");
        assertThat(status(other)).isEqualTo("OPEN");
        decide(other, "/absorption", into(joint)).broke(InvestigationRule.ONLY_AN_OPEN_CASE_ABSORBS);
        for (var way : List.of("/history", "/replay", "/changes", "")) {
            var seen = program.as("agency.supervisor")
                    .get(joint.route(way + "?" + LATEST))
                    .granted();
            assertThat(seen.text()).as(way).doesNotContain(other.id());
        }
        assertThat(last("agency.supervisor").required("type").asString()).isEqualTo("investigation.absorbed");
        assertThat(last("ncic.supervisor")
                        .required("event")
                        .required("absorbingId")
                        .asString())
                .isEqualTo(other.id());
        assertThat(last("ncic.auditor")
                        .required("event")
                        .required("absorbingId")
                        .asString())
                .isEqualTo(other.id());
    }

    private Answer decide(JointCase on, String what, String body) {
        return centre.post(on.route(what), on.version(), body);
    }

    private static String into(JointCase other) {
        return "{\"absorbingId\": \"%s\", \"reason\": \"One complaint, filed twice.\"}".formatted(other.id());
    }

    private String status(JointCase of) {
        return program.as("agency.supervisor")
                .get(of.route("?" + LATEST))
                .granted()
                .text("status");
    }

    private String number() {
        return centre.get(joint.route("?" + LATEST)).granted().text("number");
    }

    private JsonNode last(String who) {
        return program.as(who)
                .get(joint.route("/history?" + LATEST))
                .granted()
                .json()
                .required("items")
                .valueStream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
