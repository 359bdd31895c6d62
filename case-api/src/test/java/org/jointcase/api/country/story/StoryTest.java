package org.jointcase.api.country.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointcase.agreement.AgreementId;
import org.jointcase.api.country.material.Outcome;
import org.jointcase.api.country.material.Sizes;
import org.jointcase.api.country.material.Texts;
import org.jointcase.api.country.people.Memorandum;
import org.jointcase.api.country.people.Staff;
import org.jointcase.exhibit.Content;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Memorandum MEMORANDUM = new Memorandum(
            new AgreementId(new UUID(1, 1)),
            staff(OrganisationKind.NATIONAL_CENTRE),
            List.of(
                    staff(OrganisationKind.GOVERNMENT_AGENCY),
                    staff(OrganisationKind.LAW_ENFORCEMENT),
                    staff(OrganisationKind.PRIVATE_PARTNER),
                    staff(OrganisationKind.FOREIGN_AUTHORITY),
                    staff(OrganisationKind.ACADEMIA)));

    @Test
    void a_case_is_the_same_each_time_whatever_was_told_before() {
        var inOrder = new ArrayList<List<String>>();
        IntStream.range(0, 60).forEach(number -> inOrder.add(told(1, number)));
        var backwards = new ArrayList<List<String>>();
        IntStream.range(0, 60).forEach(number -> backwards.add(told(1, 59 - number)));

        assertThat(backwards.reversed()).isEqualTo(inOrder);
        assertThat(told(2, 5)).isNotEqualTo(told(1, 5));
    }

    @Test
    void every_step_has_a_name_of_its_own() {
        var names = IntStream.range(0, 200)
                .boxed()
                .flatMap(number -> steps(story(1), number).stream()
                        .map(Step::name)
                        .filter(name -> name.startsWith("1/" + number + "/")))
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(5_000);
    }

    @Test
    void a_case_registers_as_many_exhibits_as_its_size_says() {
        for (int number = 0; number < 200; number++) {
            var registered = steps(story(1), number).stream()
                    .filter(step -> !(step instanceof Step.Deed))
                    .count();
            assertThat(registered).isEqualTo(Sizes.exhibits(1, number));
        }
    }

    @Test
    void the_giant_comes_to_about_100_000_events_in_lanes() {
        var giant = IntStream.range(20_000, 25_000)
                .filter(number -> Sizes.isTheGiant(1, number))
                .findFirst()
                .orElseThrow();
        var script = story(1).of(giant);
        var steps = script.stages().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        // A registration is an event of the exhibit and one of the case, an added task is assigned too.
        var events = steps.stream()
                .mapToInt(step -> step instanceof Step.Deed && !step.name().matches(".*/task/[0-9]+") ? 1 : 2)
                .sum();
        assertThat(events).isBetween(95_000, 105_000);
        assertThat(script.stages()).anyMatch(lanes -> lanes.size() > 10);
    }

    @Test
    void a_case_ends_as_its_outcome_says() {
        Map<Outcome, String> last = new EnumMap<>(Map.of(
                Outcome.SUBMITTED, "/submit",
                Outcome.DECLINED, "/decline",
                Outcome.CLOSURE_PROPOSED, "/propose closure",
                Outcome.CLOSED, "/close",
                Outcome.SUSPENDED, "/suspend",
                Outcome.ABSORBED, "/absorb"));
        for (int number = 0; number < 60; number++) {
            var end = last.get(Outcome.of(1, number));
            if (end != null) {
                assertThat(story(1).of(number).last().name()).endsWith(end);
            }
        }
    }

    private static Story story(long seed) {
        return new Story(seed, Texts.read(), List.of(MEMORANDUM), year -> "NCIC-" + year + "-000001");
    }

    private static List<String> told(long seed, int number) {
        return steps(story(seed), number).stream().map(StoryTest::told).toList();
    }

    private static List<Step> steps(Story story, int number) {
        return story.of(number).stages().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }

    /** All that would be sent, at one and the same instant. */
    private static String told(Step step) {
        var act = new Act(step.by(), NOW, LocalDate.EPOCH, NOW.minus(step.ago()), null);
        return step.name() + " "
                + switch (step) {
                    case Step.Deed deed -> deed.command().apply(act);
                    case Step.Sealing sealing -> sealing.command().apply(act);
                    case Step.Filing filing -> {
                        var file = filing.file().get();
                        var content = Content.file(file.name(), file.content().length, file.sha256(), "0".repeat(128));
                        yield filing.command().apply(act, content) + Arrays.toString(file.content());
                    }
                };
    }

    private static Staff staff(OrganisationKind kind) {
        return new Staff(
                organisation(kind),
                kind,
                people(kind, Role.SUPERVISOR, 3),
                people(kind, Role.LIAISON, 1),
                people(kind, Role.INVESTIGATOR, 3),
                people(kind, Role.EXHIBITS_OFFICER, 1));
    }

    private static List<Mandate> people(OrganisationKind kind, Role role, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Mandate(
                        new PersonId(id(kind + "/" + role + "/" + number)),
                        organisation(kind),
                        kind == OrganisationKind.NATIONAL_CENTRE,
                        Set.of(role)))
                .toList();
    }

    private static OrganisationId organisation(OrganisationKind kind) {
        return new OrganisationId(id(kind.name()));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
