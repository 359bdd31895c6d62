package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case is shown as it stood at any moment, what made it so, and step by step. */
class ReplayIT {
    private static final String LATEST = "position=" + Long.MAX_VALUE;

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);
    private final Someone auditor = program.as("ncic.auditor");

    @Test
    void each_step_shows_the_case_as_it_stood_then() {
        corrected();
        var steps = replay(auditor, "?" + LATEST);
        assertThat(steps).hasSize(history(auditor).size());
        for (var step : steps) {
            var position = step.required("entry").required("position").asLong();
            assertThat(step.required("state"))
                    .isEqualTo(auditor.get(joint.route("?at=" + position))
                            .granted()
                            .json());
        }
        assertThat(steps.getLast().required("state"))
                .isEqualTo(auditor.get(joint.route("?" + LATEST)).granted().json());
    }

    @Test
    void it_begins_with_the_case_as_it_stood_and_ends_where_it_was_asked_to() {
        var between = history(auditor).subList(2, 4);
        long from = between.getFirst().required("position").asLong();
        long to = between.getLast().required("position").asLong();

        var steps = replay(auditor, "?from=" + from + "&to=" + to + "&states=false");

        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().required("entry").isNull()).isTrue();
        assertThat(steps.getFirst().required("state"))
                .isEqualTo(auditor.get(joint.route("?at=" + from)).granted().json());
        assertThat(steps.getLast().required("entry")).isEqualTo(between.getLast());
        assertThat(steps.getLast().required("state").isNull()).isTrue();
        assertThat(steps.getLast().required("changes")).isNotEmpty();
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        var note = corrected();

        var texts = Stream.of(
                        replay(auditor, "?" + LATEST).getLast().required("state"),
                        auditor.get(joint.route("?" + LATEST)).granted().json())
                .map(file -> file.required("notes").required(0).required("texts"))
                .toList();

        assertThat(texts)
                .allSatisfy(both -> assertThat(both.valueStream()
                                .map(text -> text.required("text").asString()))
                        .containsExactly("Seen on Monday", "Seen on Tuesday"));
        var changes = auditor.get(joint.route("/changes?" + LATEST)).granted().json();
        assertThat(of(changes, "notes")
                        .map(change -> change.required("key").required("noteId").asString()))
                .containsExactly(note, note);
    }

    @Test
    void what_differs_between_two_moments_is_told_field_by_field_with_who_did_it() {
        var opened = history(auditor).get(1);
        var submitted = history(auditor).getFirst();

        var changes = auditor.get(joint.route("/changes?from=%s&to=%s"
                        .formatted(
                                submitted.required("position").asLong(),
                                opened.required("position").asLong())))
                .granted()
                .json();

        var fields = of(changes, "investigation").findFirst().orElseThrow().required("fields");
        var status = fields.valueStream()
                .filter(field -> field.required("field").asString().equals("status"))
                .findFirst()
                .orElseThrow();
        assertThat(status.required("before").asString()).isEqualTo("SUBMITTED");
        assertThat(status.required("after").asString()).isEqualTo("OPEN");
        assertThat(status.required("sequence").asLong()).isEqualTo(2);
        assertThat(changes.required("entries").valueStream()).containsExactly(opened);
        assertThat(opened.required("actor").asString())
                .isEqualTo(program.as("ncic.supervisor").me("personId"));
    }

    @Test
    void moments_may_be_instants_and_nothing_differs_between_one_and_itself() {
        var instant = history(auditor).getLast().required("recordedAt").asString();
        var none = auditor.get(joint.route("/changes?from=%s&to=%s".formatted(instant, instant)))
                .granted()
                .json();
        assertThat(none.required("changes")).isEmpty();
        assertThat(none.required("entries")).isEmpty();
    }

    @Test
    void nobody_learns_from_it_what_he_does_not_see() {
        corrected();
        var police = program.as("police.investigator");

        var changes = police.get(joint.route("/changes?" + LATEST)).granted();
        var steps = replay(police, "?" + LATEST);

        assertThat(of(changes.json(), "notes")).isEmpty();
        assertThat(changes.text()).doesNotContain("Monday");
        var shown = history(police);
        assertThat(steps.stream().map(step -> step.required("entry"))).containsExactlyElementsOf(shown);
        assertThat(changes.json().required("entries").valueStream()).isSubsetOf(shown);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        var last = history(auditor).getLast().required("position").asLong();
        Stream.of("/changes", "/replay").forEach(way -> {
            auditor.get(joint.route(way + "?from=" + last + "&to=" + (last - 1)))
                    .refused(400, "malformed");
            auditor.get(joint.route(way + "?from=yesterday")).refused(400, "malformed");
            auditor.get(joint.route(way + "?to=0")).refused(400, "malformed");
        });
    }

    private String corrected() {
        var lead = program.as("agency.investigator");
        var note = lead.post(joint.route("/notes"), "{\"text\": \"Seen on Monday\"}")
                .granted()
                .text("id");
        lead.post("/notes/" + note + "/correction", 1, "{\"text\": \"Seen on Tuesday\"}")
                .granted();
        return note;
    }

    private List<JsonNode> history(Someone reader) {
        return reader.get(joint.route("/history?limit=200&" + LATEST))
                .granted()
                .json()
                .required("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> replay(Someone reader, String parameters) {
        return reader.get(joint.route("/replay" + parameters))
                .granted()
                .text()
                .lines()
                .map(line -> Someone.JSON.readTree(line))
                .toList();
    }

    private static Stream<JsonNode> of(JsonNode changes, String part) {
        return changes.required("changes")
                .valueStream()
                .filter(change -> change.required("part").asString().equals(part));
    }
}
