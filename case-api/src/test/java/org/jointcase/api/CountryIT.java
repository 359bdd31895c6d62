package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.api.country.Country;
import org.jointcase.api.init.Init;
import org.jointcase.api.start.Serving;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.bundle.EvidenceSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** A country of invented cases: generated, stopped, gone on with, and refused. */
class CountryIT {
    private static final int CASES = 40;
    private static final String ROOM = "--jointcase.evidence.min-free=1MB";

    @TempDir
    private static Path directory;

    private static Map<UUID, List<String>> undisturbed = Map.of();

    /** What happened in each case, in order, and what the vault has to hold. */
    private record Recorded(Map<UUID, List<String>> cases, List<Collected> files) {
        static Recorded in(LedgerReader reader, EntryOpener opener) {
            var stored = reader.after(Log.CASE, 0, Integer.MAX_VALUE);
            var cases = stored.stream()
                    .map(entry -> Entry.parse(entry.envelope()))
                    .collect(
                            Collectors.groupingBy(Entry::caseId, Collectors.mapping(Entry::type, Collectors.toList())));
            var files = opener.open(stored).stream()
                    .map(event -> event.event())
                    .filter(Collected.class::isInstance)
                    .map(Collected.class::cast)
                    .filter(exhibit -> exhibit.content().digital())
                    .toList();
            return new Recorded(cases, files);
        }

        /** Organisations are given their ids by the directory, cases by the seed. */
        Map<UUID, List<String>> investigations() {
            return cases.entrySet().stream()
                    .filter(entry -> entry.getValue().getFirst().equals("investigation.submitted"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        long organisations() {
            return cases.values().stream()
                    .filter(events -> events.getFirst().equals("organisation.proposed"))
                    .count();
        }
    }

    /** The ledger of a home, and nothing that serves. */
    @ComponentScan("org.jointcase.api.start")
    @ConfigurationPropertiesScan("org.jointcase.api")
    @EnableConfigurationProperties(ServerProperties.class)
    static class LedgerAlone {
        @Bean
        LedgerListener nobodyListens() {
            return new LedgerListener() {};
        }
    }

    @BeforeAll
    static void generate() {
        undisturbed = recorded(generated("undisturbed")).investigations();
    }

    @Test
    void it_has_cases_in_every_state_and_things_in_every_state() {
        assertThat(undisturbed).hasSize(CASES);
        assertThat(undisturbed.values().stream().map(List::getLast))
                .contains(
                        "investigation.submitted",
                        "investigation.declined",
                        "investigation.closed",
                        "investigation.suspended",
                        "investigation.absorbed");
        assertThat(undisturbed.values().stream().flatMap(List::stream).distinct())
                .contains(
                        "investigation.reopened",
                        "investigation.closure-returned",
                        "exhibit.transfer-offered",
                        "exhibit.transfer-accepted",
                        "exhibit.transfer-refused",
                        "exhibit.retained",
                        "exhibit.returned",
                        "exhibit.handed-to-prosecution",
                        "release.approved",
                        "release.rejected",
                        "release.withdrawn",
                        "release.receipt-acknowledged",
                        "assistance-request.transmitted",
                        "assistance-request.concluded",
                        "assistance-request.refused",
                        "assistance-request.withdrawn",
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
            assertThat(recorded.investigations()).containsExactlyInAnyOrderEntriesOf(undisturbed);
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
            var page = program.as("ncic.supervisor")
                    .get("/investigations?status=CLOSED&limit=5&position=" + Long.MAX_VALUE);
            assertThat(page.granted().json().required("items").size()).isEqualTo(5);
        } finally {
            program.stop();
        }
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
        assertThat(recorded(generated("left")).investigations()).containsExactlyInAnyOrderEntriesOf(undisturbed);
    }

    @Test
    void a_full_disk_stops_it_with_a_clear_line_and_it_goes_on_when_there_is_room() {
        var home = "full";
        assertThatThrownBy(() -> generated(home, "--jointcase.evidence.min-free=900000TB"))
                .hasMessage(
                        "Stopped: the disk has no room for more evidence, for jointcase.evidence.min-free of it stay"
                                + " free; make room. All that is recorded is whole; the same command goes on from here");
        assertThat(recorded(generated(home)).investigations()).containsExactlyInAnyOrderEntriesOf(undisturbed);
    }

    @Test
    void it_is_refused_where_the_demonstration_does_not_run() {
        var home = directory.resolve("real");
        Init.run(Init.COMMAND, "--jointcase.home=" + home, "--jointcase.identity.issuer-uri=http://127.0.0.1:1");

        assertThat(refusal(home)).contains("This home belongs to a real centre");
        assertThat(refusal(home, "--jointcase.identity.issuer-uri=http://127.0.0.1:1"))
                .contains("Invented cases are for the demonstration alone");
        assertThat(recorded(home).cases())
                .as("it has its centre and nothing else")
                .hasSize(1);
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

    private static Recorded recorded(Path home) {
        try (var ledger = new SpringApplicationBuilder(LedgerAlone.class)
                .profiles(Serving.COMMAND)
                .web(WebApplicationType.NONE)
                .run("--jointcase.home=" + home)) {
            return Recorded.in(ledger.getBean(LedgerReader.class), ledger.getBean(EntryOpener.class));
        }
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
