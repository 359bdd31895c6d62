package org.jointcase.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, aarch64", "Mac OS X, x86_64", "Mac OS X, aarch64"})
    void each_platform_has_its_archive(String os, String architecture) {
        assertThat(PostgresBinaries.class.getResource(PostgresBinaries.archive(os, architecture)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, s390x"})
    void another_platform_is_refused_by_name(String os, String architecture) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> PostgresBinaries.archive(os, architecture))
                .withMessageContaining(os)
                .withMessageContaining(architecture);
    }

    @Test
    void they_are_unpacked_once_and_run() throws IOException {
        Path binaries = PostgresBinaries.unpackedIn(temporary);
        var unpacked = Files.getLastModifiedTime(binaries.resolve("bin/postgres"));

        assertThat(PostgresBinaries.unpackedIn(temporary)).isEqualTo(binaries);

        assertThat(Files.getLastModifiedTime(binaries.resolve("bin/postgres"))).isEqualTo(unpacked);
        var version = Commands.run(List.of(binaries.resolve("bin/postgres").toString(), "--version"));
        assertThat(version.output()).contains(" " + Postmaster.MAJOR + ".");
    }

    @Test
    void two_programs_may_unpack_them_at_once_and_a_killed_third_does_not_matter() throws Exception {
        Files.createDirectories(temporary.resolve(".unpacking-1/bin"));
        try (var executor = Executors.newFixedThreadPool(2)) {
            Callable<Integer> unpacking = () -> filesIn(PostgresBinaries.unpackedIn(temporary));
            for (var files : executor.invokeAll(List.of(unpacking, unpacking))) {
                assertThat(files.get()).isEqualTo(filesIn(PostgresBinaries.unpackedIn(temporary)));
            }
        }
    }

    private static int filesIn(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.toList().size();
        }
    }
}
