package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteSignature;
import org.jointcase.transparency.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a partner runs it: alone, and killed at any moment. */
class WitnessIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private VerifierKey verifier = Requests.WITNESS.verifier();

    @BeforeEach
    void makeKey() throws Exception {
        var make = start("key", "--of", "witness", "--name", "witness.example/w1", "--out", file("key"));
        verifier = VerifierKey.parse(firstLine(make));
        ended(make, 0);
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void what_it_answered_it_knows_after_a_kill_in_the_middle_of_requests() throws Exception {
        int answered = 0;
        for (int kill = 1; kill <= 4; kill++) {
            var witness = start(
                    "witness",
                    "--listen",
                    "127.0.0.1:0",
                    "--state",
                    file("state"),
                    "--key",
                    file("key"),
                    "--log",
                    ALog.KEY.verifier().toString());
            var address = URI.create("http://127.0.0.1:" + firstLine(witness).replaceAll(".*:", ""));
            int known = known(address);
            // What was under way at the kill may have been stored without having been answered.
            assertThat(known).isBetween(answered, answered + 1);
            answered = growUntilKilled(address, known, witness);
        }
        assertThat(answered).isGreaterThan(20);
    }

    @Test
    void a_wrong_usage_ends_with_status_2_and_says_so() throws Exception {
        ended(start("witness"), 2);
        assertThat(Files.readString(folder.resolve("err"))).startsWith("--listen is missing\nusage: java -jar");
    }

    /** Asks for one step after the other, at least six, and gives the last size that was answered. */
    private int growUntilKilled(URI witness, int from, Process process) throws Exception {
        int size = from;
        try {
            while (size < ALog.LEAVES.size()) {
                var request = HttpRequest.newBuilder(witness.resolve("/add-checkpoint"))
                        .POST(BodyPublishers.ofByteArray(
                                Requests.step(size, size + 1).encode()))
                        .build();
                if (size == from + 6) {
                    Thread.ofVirtual().start(process::destroyForcibly);
                }
                var answer = HTTP.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                size++;
                var signed = new Note(ALog.checkpoint(size).text(), NoteSignature.parseLines(answer.body()));
                assertThat(signed.verify(List.of(verifier))).hasSize(1);
            }
        } catch (IOException killed) {
            assertThat(size).isGreaterThanOrEqualTo(from + 6);
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return size;
    }

    private static int known(URI witness) throws Exception {
        var request = HttpRequest.newBuilder(witness.resolve("/status")).build();
        return Integer.parseInt(
                HTTP.send(request, BodyHandlers.ofString()).body().split(" ", -1)[1], 10);
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Objects.requireNonNull(System.getProperty("jointcase.jar"))));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(new File(file("err"))));
        builder.environment().put("JOINTCASE_KEY_PASSPHRASE", "correct horse");
        var process = builder.start();
        started.add(process);
        return process;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String firstLine(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        return Objects.requireNonNull(out.readLine(), "it said nothing");
    }

    private static void ended(Process process, int status) throws InterruptedException {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
    }
}
