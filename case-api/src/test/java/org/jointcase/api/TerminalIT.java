package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.jointcase.api.country.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who sits at a terminal. */
class TerminalIT {
    @TempDir
    private Path directory;

    @Test
    void one_line_changes_while_a_country_is_generated() {
        assumeThat(ForkedProgram.TERMINAL).isExecutable();
        try (var country =
                ForkedProgram.onTerminal(directory.resolve("home"), Country.COMMAND, "--jointcase.country.cases=12")) {
            assertThat(country.exit()).as(country.said()).isZero();

            assertThat(country.said().split("\r?\n"))
                    .filteredOn(line -> line.contains("of 12 cases  "))
                    .as("one line, over which it writes again and again")
                    .singleElement()
                    .asString()
                    .containsPattern("\r\u001b\\[K\\[#*\\.+\\] .* left\r\u001b\\[K\\[#+\\.*\\]")
                    .containsPattern("\\[#+\\] 100%  12 of 12 cases  [^\r]*  0:00 left$");
        }
    }
}
