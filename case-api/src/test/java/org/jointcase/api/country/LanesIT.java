package org.jointcase.api.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.country.material.NamedIds;
import org.jointcase.api.country.material.Outcome;
import org.jointcase.api.country.material.Sizes;
import org.jointcase.api.country.material.Texts;
import org.jointcase.api.country.people.Joining;
import org.jointcase.api.country.people.Staffing;
import org.jointcase.api.country.story.Script;
import org.jointcase.api.country.story.Step;
import org.jointcase.api.country.story.Story;
import org.jointcase.api.demonstration.Parties;
import org.jointcase.api.directory.CaseNumbers;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.exhibit.EvidenceStore;
import org.jointcase.api.start.Serving;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A case in which many write at the same time, as in the longest of a country. */
class LanesIT {
    private static final long SEED = 1;
    private static final List<String> LANES =
            List.of("exhibit/[0-9]+", "note/[0-9]+(/correct)?", "task/[0-9]+(/complete)?");

    @TempDir
    private static Path home;

    private static ConfigurableApplicationContext program;
    private static Story story;

    @BeforeAll
    static void begin() {
        program = new SpringApplicationBuilder(Country.class)
                .profiles(Serving.COMMAND, Country.COMMAND)
                .web(WebApplicationType.NONE)
                .run(Country.COMMAND, "--jointcase.home=" + home, "--jointcase.evidence.min-free=1MB");
        var texts = Texts.read();
        var staffing =
                new Staffing(program.getBean(OrganisationCodes.class), program.getBean(PersonDirectory.class), texts);
        var memoranda = new Joining(commands(), staffing)
                .join(program.getBean(Parties.class).found(), 1);
        story = new Story(SEED, texts, memoranda, program.getBean(CaseNumbers.class)::next);
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @Test
    void its_lanes_go_on_at_the_same_time() {
        int number = openCases().findFirst().orElseThrow();
        var script = inLanes(number);
        var together = new CyclicBarrier(2);
        var meeting = withLanes(
                script,
                step -> step.name().endsWith("/0") && step instanceof Step.Deed deed
                        ? doing(step, act -> {
                            meet(together);
                            return deed.command().apply(act);
                        })
                        : step);

        player(meeting).play(number, () -> false);

        assertDoneOnce(number, script);
    }

    @Test
    void left_off_in_the_middle_of_its_lanes_it_goes_on_with_what_is_not_there() {
        int number = openCases().skip(1).findFirst().orElseThrow();
        var script = inLanes(number);

        player(script).play(number, after(script.stages().getFirst().getFirst().size() + 12));
        long known = lanes(script).filter(LanesIT::isKnown).count();
        assertThat(known).as("it was in the middle").isBetween(1L, lanes(script).count() - 1);
        player(withLanes(script, step -> isKnown(step) ? neverSent(step) : step))
                .play(number, () -> false);

        assertDoneOnce(number, script);
    }

    @Test
    void a_lane_that_fails_says_why_and_the_others_leave_off() {
        int number = openCases().skip(2).findFirst().orElseThrow();
        var script = inLanes(number);
        var failing = withLanes(script, step -> step.name().endsWith("/note/0") ? neverSent(step) : step);

        assertThatThrownBy(() -> player(failing).play(number, () -> false)).hasMessageEndingWith("/note/0 was sent");
        assertThat(lanes(script).filter(LanesIT::isKnown).count())
                .as("the others left off")
                .isLessThan(lanes(script).count() / 2);
        assertThat(isKnown(script.last())).as("nothing came after the lanes").isFalse();
        player(script).play(number, () -> false);

        assertDoneOnce(number, script);
    }

    private static void assertDoneOnce(int number, Script script) {
        assertThat(script.stages().stream().flatMap(LanesIT::steps)).allMatch(LanesIT::isKnown);
        var recorded = program
                .getBean(LedgerReader.class)
                .ofCase(NamedIds.of(SEED + "/" + number + "/investigation", number), 0, Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.groupingBy(
                        entry -> Entry.parse(entry.envelope()).type(), Collectors.counting()));
        assertThat(recorded)
                .containsEntry("exhibit.collected", count(script, named("exhibit/[0-9]+")))
                .containsEntry("note.added", count(script, named("note/[0-9]+")))
                .containsEntry("task.added", count(script, named("task/[0-9]+")));
    }

    private static long count(Script script, Predicate<Step> which) {
        return script.stages().stream().flatMap(LanesIT::steps).filter(which).count();
    }

    /** The opening, then three lanes that do not need each other, then all the rest. */
    private static Script inLanes(int number) {
        var steps = story.of(number).stages().stream().flatMap(LanesIT::steps).toList();
        var lanes = LANES.stream()
                .map(kind -> steps.stream().filter(named(kind)).toList())
                .toList();
        var first = steps.stream()
                .takeWhile(step -> LANES.stream().noneMatch(kind -> named(kind).test(step)))
                .toList();
        var rest = new ArrayList<>(steps);
        rest.removeAll(first);
        lanes.forEach(rest::removeAll);
        return new Script(List.of(List.of(first), lanes, List.of(rest)));
    }

    private static Stream<Step> lanes(Script script) {
        return steps(script.stages().get(1));
    }

    private static Script withLanes(Script script, UnaryOperator<Step> changed) {
        var stages = new ArrayList<>(script.stages());
        stages.set(
                1,
                stages.get(1).stream()
                        .map(lane -> lane.stream().map(changed).toList())
                        .toList());
        return new Script(stages);
    }

    private static Step neverSent(Step step) {
        return doing(step, act -> {
            throw new IllegalStateException(step.name() + " was sent");
        });
    }

    private static Step doing(Step step, Function<Act, CaseCommand> command) {
        return new Step.Deed(step.name(), step.by(), step.ago(), command);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("no other lane goes on", alone);
        }
    }

    /** Large enough for its lanes to have a middle. */
    private static IntStream openCases() {
        return IntStream.range(0, 300)
                .filter(number -> Outcome.of(SEED, number) == Outcome.OPEN)
                .filter(number -> Sizes.exhibits(SEED, number) > 20);
    }

    /** Leaves off when so many steps have been asked about. */
    private static BooleanSupplier after(long steps) {
        var asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > steps;
    }

    private static Stream<Step> steps(List<List<Step>> stage) {
        return stage.stream().flatMap(List::stream);
    }

    private static Predicate<Step> named(String kind) {
        return step -> step.name().matches("[0-9]+/[0-9]+/" + kind);
    }

    private static boolean isKnown(Step step) {
        return commands().isKnown(step.name(), step.by().person());
    }

    private static Player player(Script script) {
        return new Player(
                number -> script,
                commands(),
                program.getBean(EvidenceStore.class),
                new Progress(program.getBean(CountrySettings.class)));
    }

    private static NamedCommands commands() {
        return program.getBean(NamedCommands.class);
    }
}
