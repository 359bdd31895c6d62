package org.jointcase.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom one may name: one's own organisation, of another its liaisons, and who is assigned to a case that one sees. */
class PeopleIT {
    private final Program program = Program.shared();

    @Test
    void of_ones_own_organisation_everybody() {
        assertThat(people("partner.investigator", "partner"))
                .contains("supervisor of partner", "investigator of partner", "liaison of partner");
        assertThat(program.as("partner.investigator").get("/people").granted().text())
                .contains("supervisor of partner");
    }

    @Test
    void of_another_its_liaisons_and_its_members_in_cases_that_one_shares() {
        // Nobody else assigns him: the program and its cases are shared with other tests.
        var joint = JointCase.submitted(program).opened().ledBy("police");
        assertThat(people("partner.supervisor", "police")).doesNotContain("auditor of police", "supervisor of police");

        joint.admit("partner").assign("police.auditor", "INVESTIGATOR");
        assertThat(people("partner.supervisor", "police"))
                .contains("auditor of police")
                .doesNotContain("supervisor of police");
        assertThat(people("partner.investigator", "police")).doesNotContain("auditor of police");

        program.as("ncic.supervisor")
                .post(
                        joint.route("/participants/" + joint.organisationId("partner") + "/withdrawal"),
                        joint.version(),
                        "{\"reason\": \"Done\"}")
                .granted();
        assertThat(people("partner.supervisor", "police")).doesNotContain("auditor of police");
    }

    @Test
    void the_liaisons_are_shown_to_everybody() {
        assertThat(people("police.auditor", "agency")).contains("liaison of agency");
        assertThat(people("ncic.administrator", "agency")).containsExactly("liaison of agency");
    }

    private Set<String> people(String who, String organisation) {
        return program.as(who)
                .get("/people?organisation="
                        + program.as(organisation + ".supervisor").me("organisationId") + "&position=" + Long.MAX_VALUE)
                .granted()
                .json()
                .required("items")
                .valueStream()
                .map(person -> person.required("name").asString())
                .collect(toSet());
    }
}
