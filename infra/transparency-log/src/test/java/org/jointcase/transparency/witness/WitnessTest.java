package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.transparency.witness.AWitness.assertCosigned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
    @TempDir
    Path state;

    private AWitness witness;

    @BeforeEach
    void open() throws IOException {
        witness = new AWitness(state);
    }

    @AfterEach
    void close() throws IOException {
        witness.close();
    }

    @Test
    void it_cosigns_what_continues() throws NotVerified {
        int old = 0;
        for (int size : new int[] {1, 2, 7, 7, 8, 255, 256, 300}) {
            assertCosigned(size, witness.ask(Requests.step(old, size)));
            old = size;
        }
    }

    @Test
    void it_goes_back_for_nobody() {
        witness.ask(Requests.step(0, 20));
        assertThat(witness.ask(Requests.step(0, 10))).isEqualTo(Answer.size(20));
        assertThat(witness.ask(Requests.step(10, 10))).isEqualTo(Answer.size(20));
        assertThat(witness.ask(Requests.step(10, 30))).isEqualTo(Answer.size(20));
        assertThat(witness.ask(Requests.step(20, 10)).status()).isEqualTo(400);
        assertThat(witness.ask(Requests.step(20, 30)).status()).isEqualTo(200);
    }

    @Test
    void two_histories_are_said_kept_as_evidence_and_never_cosigned() throws Exception {
        witness.ask(Requests.step(0, 8));
        assertThat(witness.witness.status()).contains(ALog.ORIGIN + " 8 ").endsWith(" consistent\n");
        var said = new ArrayList<LogRecord>();
        var listening = listening(said);
        var answer = witness.ask(Requests.forged(8, 8));
        Logger.getLogger(WitnessedLog.class.getName()).removeHandler(listening);
        assertThat(said).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(line.getMessage()).startsWith("TWO HISTORIES: the log " + ALog.ORIGIN);
        });
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).isEqualTo(Answer.TEXT);
        assertThat(answer.body()).startsWith("TWO HISTORIES: the log " + ALog.ORIGIN + " signed two roots for size 8");
        assertThat(witness.ask(Requests.forged(3, 8))).isEqualTo(Answer.size(8));

        var evidence = new ArrayList<Note>();
        try (var files = Files.list(state.resolve("two-histories"))) {
            for (var file : files.toList()) {
                evidence.add(Note.parse(Files.readAllBytes(file)));
            }
        }
        assertThat(evidence).hasSize(2);
        for (var note : evidence) {
            assertThat(note.verify(List.of(ALog.KEY.verifier()))).hasSize(1);
        }
        assertThat(evidence)
                .extracting(Note::text)
                .containsExactlyInAnyOrder(
                        ALog.checkpoint(8).text(), ALog.forged(8).text());
        witness = witness.restarted();
        assertThat(witness.witness.status()).endsWith(" TWO HISTORIES\n");
        assertCosigned(9, witness.ask(Requests.step(8, 9)));
    }

    @Test
    void bad_input_gets_its_status_and_changes_nothing() {
        witness.ask(Requests.step(0, 5));
        assertThat(witness.witness.addCheckpoint(new byte[0]).status()).isEqualTo(400);
        assertThat(witness.witness
                        .addCheckpoint("old 5\n\nhello\n".getBytes(UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(witness.witness.addCheckpoint(new byte[] {(byte) 0xff}).status())
                .isEqualTo(400);
        assertThat(witness.ask(new AddCheckpoint(
                                5, List.of(), new Note("a\n", ALog.signed(5).signatures())))
                        .status())
                .isEqualTo(400);
        var unknown = new Checkpoint("log.example/other", 6, ALog.tree(6).root());
        assertThat(witness.ask(new AddCheckpoint(5, List.of(), unknown.sign(List.of(ALog.KEY), ALog.NOW)))
                        .status())
                .isEqualTo(404);
        var moved = new Note(ALog.checkpoint(6).text(), ALog.signed(7).signatures());
        assertThat(witness.ask(new AddCheckpoint(5, Requests.step(5, 6).proof(), moved))
                        .status())
                .isEqualTo(403);
        assertThat(witness.ask(Requests.forged(5, 6)).status()).isEqualTo(422);
        assertThat(witness.ask(Requests.step(0, 6))).isEqualTo(Answer.size(5));
    }

    @Test
    void a_byte_changed_anywhere_in_a_request_is_not_cosigned() throws NotVerified {
        witness.ask(Requests.step(0, 5));
        byte[] request = Requests.step(5, 9).encode();
        for (int at = 0; at < request.length; at++) {
            byte[] changed = request.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(witness.witness.addCheckpoint(changed).status()).isBetween(400, 422);
        }
        assertCosigned(9, witness.witness.addCheckpoint(request));
    }

    @Test
    void of_all_who_ask_at_once_one_goes_first_and_none_goes_back() throws Exception {
        witness.ask(Requests.step(0, 1));
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                int old = size();
                var steps = IntStream.rangeClosed(1, 8)
                        .mapToObj(more -> (Callable<Answer>) () -> witness.ask(Requests.step(old, old + more)))
                        .toList();
                int cosigned = 0;
                for (var answer : callers.invokeAll(steps)) {
                    if (answer.get().status() == 200) {
                        cosigned++;
                    } else {
                        assertThat(answer.get()).isEqualTo(Answer.size(size()));
                    }
                }
                assertThat(cosigned).isEqualTo(1);
            }
        }
    }

    private int size() throws IOException {
        return (int) Checkpoint.parse(witness.kept().text()).size();
    }

    private static Handler listening(List<LogRecord> said) {
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger(WitnessedLog.class.getName()).addHandler(handler);
        return handler;
    }
}
