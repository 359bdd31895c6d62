package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.api.country.Country;
import org.jointcase.api.init.Init;
import org.jointcase.ledger.bundle.EvidenceSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A country of invented cases: generated, stopped, gone on with, and refused. */
class CountryIT {
    private static final int CASES = 40;
    private static final String ROOM = "--jointcase.evidence.min-free=1MB";

    @TempDir
    private static Path directory;

    private static Recorded undisturbed = new Recorded(Map.of(), Map.of(), List.of());

    @BeforeAll
    static void generate() {
        undisturbed = Recorded.of(generated("undisturbed"));
    }

    @Test
    void it_has_cases_in_every_state_and_things_in_every_state() {
        assertThat(undisturbed.investigations()).hasSize(CASES);
        assertThat(undisturbed.last(
                        "investigation",
                        "submitted",
                        "declined",
                        "opened",
                        "suspended",
                        "closure-proposed",
                        "closure-returned",
                        "closed",
                        "reopened",
                        "absorbed"))
                .hasSize(9);
        assertThat(undisturbed.last("release", "proposed", "rejected", "withdrawn", "approved", "receipt-acknowledged"))
                .hasSize(5);
        assertThat(undisturbed.last("assistance-request", Recorded.STEPS_OF_REQUESTS))
                .as("some of them, and some at an end")
                .contains(
                        "assistance-request.submitted",
                        "assistance-request.acknowledged",
                        "assistance-request.executed",
                        "assistance-request.refused",
                        "assistance-request.concluded",
                        "assistance-request.withdrawn");
        assertThat(undisturbed.cases().values().stream().flatMap(List::stream).distinct())
                .contains(
                        "exhibit.transfer-offered",
                        "exhibit.transfer-accepted",
                        "exhibit.transfer-refused",
                        "exhibit.retained",
                        "exhibit.returned",
                        "exhibit.handed-to-prosecution",
                        "note.corrected",
                        "task.completed");
    }

    @Test
    void killed_in_the_middle_it_goes_on_and_comes_out_as_if_it_had_not_been() {
        var home = directory.resolve("killed");
        try (var killed = ForkedProgram.start(home, arguments().toArray(String[]::new))) {
            Eventually.holds("some of it is there", () -> files(home) > 60);
            killed.kill();
        }
        assertThat(files(home)).as("it was in the middle").isLessThan(500);

        generated("killed");

        var program = Program.startIn(home);
        try {
            var recorded = Recorded.in(program.bean(LedgerReader.class), program.bean(EntryOpener.class));
            assertThat(recorded.investigations()).containsExactlyInAnyOrderEntriesOf(undisturbed.investigations());
            assertThat(recorded.organisations())
                    .as("four, and the six of a memorandum")
                    .isEqualTo(4 + 6);
            var auditor = new AnAuditor(program);
            auditor.signed(Log.CASE);
            assertThat(AnAuditor.verify(auditor.export("").granted().bytes(), auditor.trust(Log.CASE))
                            .firstFailure())
                    .as("the ledger is whole")
                    .isEmpty();
            var source = program.bean(EvidenceSource.class);
            assertThat(recorded.files())
                    .hasSizeGreaterThan(300)
                    .allSatisfy(file -> assertThat(source.open(file)).isPresent());
            Eventually.holds(
                    "what nothing names is swept",
                    () -> files(home) == recorded.files().size());
        } finally {
            program.stop();
        }
    }

    @Test
    void its_lists_have_each_case_once_however_they_are_ordered() {
        var program = Program.startIn(directory.resolve("undisturbed"));
        try {
            var centres = pages(program.as("ncic.supervisor"), "number");
            var agencys = pages(program.as("agency.supervisor"), "number");
            assertThat(centres).hasSize(CASES);
            assertThat(agencys).isNotEmpty().hasSizeLessThan(CASES).isSubsetOf(centres);
            for (var order : List.of("-number", "title", "-title", "submitted", "-submitted")) {
                assertThat(pages(program.as("ncic.supervisor"), order))
                        .as(order)
                        .containsExactlyInAnyOrderElementsOf(centres);
                assertThat(pages(program.as("agency.supervisor"), order))
                        .as(order)
                        .containsExactlyInAnyOrderElementsOf(agencys);
            }
        } finally {
            program.stop();
        }
    }

    /** The cases on all pages of a list, from one to the next. */
    private static List<String> pages(Someone somebody, String order) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = somebody.get("/investigations?limit=7&position=" + Long.MAX_VALUE + "&sort=" + order + cursor)
                    .granted()
                    .json();
            page.required("items").forEach(item -> ids.add(item.required("id").asString()));
            cursor = page.required("next").isNull()
                    ? ""
                    : "&cursor=" + page.required("next").asString();
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    @Test
    void asked_to_stop_it_leaves_off_between_two_steps_and_says_how_far_it_came() {
        var home = directory.resolve("left");
        try (var country = ForkedProgram.start(home, arguments().toArray(String[]::new))) {
            Eventually.holds("some of it is there", () -> files(home) > 60);
            country.terminate();
            country.exit();
            assertThat(country.said())
                    .containsPattern("\\[#+\\.+\\] +[1-9][0-9]?%  [0-9]+ of 40 cases  [0-9]+ of [0-9]+ exhibits"
                            + "  [0-9,]+ commands, [0-9,]+ a second  [0-9]+:[0-9]{2} left")
                    .contains("Left off; the same command goes on from here")
                    .doesNotContain("Exception");
        }
        assertThat(files(home)).as("it was in the middle").isLessThan(500);
        assertThat(Recorded.of(generated("left")).investigations())
                .containsExactlyInAnyOrderEntriesOf(undisturbed.investigations());
    }

    @Test
    void a_full_disk_stops_it_with_a_clear_line_and_it_goes_on_when_there_is_room() {
        var home = "full";
        assertThatThrownBy(() -> generated(home, "--jointcase.evidence.min-free=900000TB"))
                .hasMessage(
                        "Stopped: the disk has no room for more evidence, for jointcase.evidence.min-free of it stay"
                                + " free; make room. All that is recorded is whole; the same command goes on from here");
        assertThat(Recorded.of(generated(home)).investigations())
                .containsExactlyInAnyOrderEntriesOf(undisturbed.investigations());
    }

    @Test
    void it_is_refused_where_the_demonstration_does_not_run() {
        var home = directory.resolve("real");
        Init.run(Init.COMMAND, "--jointcase.home=" + home, "--jointcase.identity.issuer-uri=http://127.0.0.1:1");

        assertThat(refusal(home)).contains("This home belongs to a real centre");
        assertThat(refusal(home, "--jointcase.identity.issuer-uri=http://127.0.0.1:1"))
                .contains("Invented cases are for the demonstration alone");
        assertThat(Recorded.of(home).cases())
                .as("it has its centre and nothing else")
                .hasSize(1);
    }

    @Test
    void where_the_demonstration_does_not_run_the_program_does_not_start_among_its_cases() {
        assertThatThrownBy(() -> Program.startIn(generated("undisturbed"), "--jointcase.demo=false"))
                .hasStackTraceContaining("This home has the demonstration's invented cases");
    }

    private static String refusal(Path home, String... settings) {
        var arguments = new ArrayList<>(arguments());
        arguments.add("--jointcase.home=" + home);
        arguments.addAll(List.of(settings));
        try {
            Country.run(arguments.toArray(String[]::new));
        } catch (RuntimeException refused) {
            return Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
        }
        throw new AssertionError("it was not refused");
    }

    private static Path generated(String name, String... settings) {
        var home = directory.resolve(name);
        var arguments = new ArrayList<>(arguments());
        arguments.add("--jointcase.home=" + home);
        arguments.addAll(settings.length == 0 ? List.of(ROOM) : List.of(settings));
        Country.run(arguments.toArray(String[]::new));
        return home;
    }

    private static int files(Path home) {
        return Files.exists(home.resolve("evidence/files"))
                ? Kept.in(home).all().size()
                : 0;
    }

    private static List<String> arguments() {
        return List.of(Country.COMMAND, "--jointcase.country.cases=" + CASES, "--jointcase.country.seed=1");
    }
}
