package org.jointcase.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a command of the operating system to its end, within a limit. */
final class Commands {

    private static final long LIMIT_SECONDS = 120;

    private Commands() {}

    record Outcome(int exit, String output) {}

    /** Output goes through a file, so that neither a full pipe nor a server that keeps it open makes us wait. */
    static Outcome run(List<String> command) throws IOException {
        Path output = Files.createTempFile("jointcase-", ".out");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            int exit = exitOf(builder.start(), command);
            return new Outcome(exit, Files.readString(output, UTF_8).strip());
        } finally {
            Files.delete(output);
        }
    }

    private static int exitOf(Process process, List<String> command) throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_SECONDS, SECONDS)) {
                throw new IOException(command + " did not end within " + LIMIT_SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
