package org.jointcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultIT {
    @TempDir
    private Path directory;

    @Test
    void a_gibibyte_goes_through_a_heap_of_sixteen_mebibytes() throws Exception {
        var program = program(OneGibibyte.class, "-Xmx16m");
        try {
            assertThat(program.waitFor(300, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines(Long.toString(OneGibibyte.SIZE));
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void a_program_killed_in_the_middle_leaves_what_was_stored_and_no_half_of_anything() throws Exception {
        StoredFile stored;
        byte[] content = AVault.random(200_000, 1);
        try (var vault = AVault.in(directory)) {
            stored = AVault.store(vault, content);
        }
        var program = program(LongIntake.class);
        try {
            Path incoming = directory.resolve("incoming");
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (bytesIn(incoming) < AVault.MEBIBYTE && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
            assertThat(bytesIn(incoming)).isGreaterThanOrEqualTo(AVault.MEBIBYTE);
        } finally {
            program.destroyForcibly().waitFor();
        }
        try (var vault = AVault.in(directory)) {
            assertThat(AVault.kept(directory)).containsExactly(AVault.on(directory, stored.id()));
            assertThat(AVault.content(vault, stored)).isEqualTo(content);
        }
    }

    /** A program of its own, so that it can be killed. */
    static final class LongIntake {
        private LongIntake() {}

        public static void main(String[] arguments) throws IOException {
            try (var vault = Vault.open(new VaultSettings(Path.of(arguments[0]), Long.MAX_VALUE, 0))) {
                var slow = new FilterInputStream(new OneGibibyte.Generated(OneGibibyte.SIZE)) {
                    @Override
                    public int read(byte[] target, int offset, int wanted) throws IOException {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                        return super.read(target, offset, wanted);
                    }
                };
                vault.store(UUID.randomUUID(), slow, AVault.KEY, Expected.NOTHING);
            }
        }
    }

    private Process program(Class<?> main, String... options) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), directory.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static long bytesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
