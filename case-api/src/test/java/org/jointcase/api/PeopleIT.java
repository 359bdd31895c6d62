package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

    @Test
    void page_by_page_they_are_the_same_and_who_is_hidden_is_on_no_page() {
        JointCase.submitted(program)
                .opened()
                .ledBy("police")
                .admit("partner")
                .assign("police.exhibits", "EXHIBITS_OFFICER")
                .assign("police.investigator", "INVESTIGATOR");

        var names = new ArrayList<String>();
        var page = page("partner.supervisor", "police", "&limit=1");
        names.addAll(names(page));
        while (!page.required("next").isNull()) {
            var cursor = page.required("next").asString();
            page = page("partner.supervisor", "police", "&limit=1&cursor=" + cursor);
            assertThat(names(page)).hasSize(1);
            names.addAll(names(page));
        }

        assertThat(names)
                .containsSubsequence("exhibits of police", "investigator of police")
                .doesNotContain("supervisor of police")
                .isEqualTo(people("partner.supervisor", "police"));
    }

    @Test
    void a_cursor_of_ones_own_making_leads_nowhere() {
        var forged = Base64.getUrlEncoder().encodeToString((new UUID(0, 0) + "\n\0").getBytes(UTF_8));
        program.as("partner.supervisor").get("/people?cursor=" + forged).refused(400, "malformed");
    }

    private List<String> people(String who, String organisation) {
        return names(page(who, organisation, "&limit=200"));
    }

    private JsonNode page(String who, String organisation, String more) {
        return program.as(who)
                .get("/people?organisation="
                        + program.as(organisation + ".supervisor").me("organisationId") + "&position=" + Long.MAX_VALUE
                        + more)
                .granted()
                .json();
    }

    private static List<String> names(JsonNode page) {
        return page.required("items")
                .valueStream()
                .map(person -> person.required("name").asString())
                .toList();
    }
}
