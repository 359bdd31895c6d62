package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.api.country.Country;
import org.jointcase.ledger.bundle.EvidenceSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills under everything: database, evidence and log. */
class FullDiskIT {
    private static final String[] COUNTRY = {Country.COMMAND, "--jointcase.country.cases=300"};

    @TempDir
    private Path directory;

    @Test
    void the_generator_stops_with_a_clear_line_goes_on_when_there_is_room_and_the_ledger_is_whole() {
        try (var disk = SmallDisk.mounted(directory.resolve("disk"), "150m")) {
            var home = disk.path().resolve("home");
            try (var country = ForkedProgram.start(home, COUNTRY)) {
                assertThat(country.exit()).as(country.said()).isNotZero();
                assertThat(country.said())
                        .containsPattern(
                                "Stopped: (the ledger|the directory|evidence|the disk) .*; (see to|make room).* All that is"
                                        + " recorded is whole; the same command goes on from here");
            }
            assertThat(Kept.in(home).all()).as("it was in the middle").hasSizeBetween(60, 3_000);
            disk.grow("1g");
            try (var country = ForkedProgram.start(home, COUNTRY)) {
                assertThat(country.exit()).as(country.said()).isZero();
                assertThat(country.said()).contains("The country is there: 300 cases");
            }
            var program = Program.startIn(home);
            try {
                var auditor = new AnAuditor(program);
                auditor.signed(Log.CASE);
                var verdict = AnAuditor.verify(auditor.export("").granted().bytes(), auditor.trust(Log.CASE));
                assertThat(verdict.firstFailure()).isEmpty();
                var recorded = Recorded.in(program.bean(LedgerReader.class), program.bean(EntryOpener.class));
                assertThat(recorded.investigations())
                        .as("nothing was lost and nothing done twice")
                        .containsExactlyInAnyOrderEntriesOf(undisturbed());
                assertThat(recorded.last("assistance-request", Recorded.STEPS_OF_REQUESTS))
                        .as("so many cases have requests in every state; one that was resubmitted is submitted")
                        .hasSizeGreaterThanOrEqualTo(Recorded.STEPS_OF_REQUESTS.length - 1);
                var source = program.bean(EvidenceSource.class);
                assertThat(recorded.files())
                        .allSatisfy(file -> assertThat(source.open(file)).isPresent());
            } finally {
                program.stop();
            }
        }
    }

    private Map<UUID, List<String>> undisturbed() {
        var home = directory.resolve("undisturbed");
        Country.run(COUNTRY[0], COUNTRY[1], "--jointcase.evidence.min-free=1MB", "--jointcase.home=" + home);
        return Recorded.of(home).investigations();
    }
}
