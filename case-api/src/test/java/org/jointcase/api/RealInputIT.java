package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of the field, which lie beside the project, go in and come out as the same bytes. */
@EnabledIf(value = "reportsAreGiven", disabledReason = "no -Djointcase.conformance=<folder>")
class RealInputIT {
    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);

    @ParameterizedTest
    @ValueSource(strings = {"stix/apt1.json", "misp/long_event.json"})
    void a_report_comes_back_as_it_was_filed(String report) throws IOException {
        var content = Files.readAllBytes(Path.of(String.valueOf(folder())).resolve(report));
        var filed = joint.upload(
                        "agency.investigator",
                        AnExhibit.json().replace("\"LOG\"", "\"DOCUMENT\""),
                        report.substring(report.indexOf('/') + 1),
                        content)
                .granted();
        var exhibit = program.as("agency.supervisor")
                .get("/exhibits/" + filed.text("id") + "?position=" + Long.MAX_VALUE)
                .granted();
        var returned = program.as("agency.exhibits")
                .get("/exhibits/" + filed.text("id") + "/content")
                .granted();

        assertThat(returned.bytes()).isEqualTo(content);
        assertThat(filed.number("size")).isEqualTo(content.length);
        assertThat(filed.text("sha256")).isEqualTo(Hashes.sha256(content));
        assertThat(exhibit.text("sha256")).isEqualTo(Hashes.sha256(content));
        assertThat(exhibit.text("sha512")).isEqualTo(Hashes.sha512(content));
        assertThat(returned.header("Repr-Digest")).isEqualTo(Hashes.digests(content));
    }

    static boolean reportsAreGiven() {
        return folder() != null;
    }

    private static @Nullable String folder() {
        return Optional.ofNullable(System.getProperty("jointcase.conformance"))
                .orElse(System.getenv("JOINTCASE_CONFORMANCE"));
    }
}
