package org.jointcase.transparency.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.transparency.witness.AWitness.assertCosigned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness remembers, whatever happens to it. */
class WitnessStateTest {
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
    void what_it_answered_is_stored_before_with_the_log_s_signature_and_its_own() throws Exception {
        witness.ask(Requests.step(0, 5));
        assertCosigned(
                5,
                new Answer(
                        200, Answer.TEXT, witness.kept().signatures().getLast().line()));
        assertThat(witness.kept().verify(List.of(ALog.KEY.verifier(), Requests.WITNESS.verifier())))
                .hasSize(2);
    }

    @Test
    void after_a_restart_it_knows_what_it_said() throws IOException {
        witness.ask(Requests.step(0, 20));
        witness = witness.restarted();
        assertThat(witness.ask(Requests.step(0, 10))).isEqualTo(Answer.size(20));
        assertThat(witness.ask(Requests.forged(20, 20)).body()).startsWith("TWO HISTORIES");
        assertThat(witness.ask(Requests.step(20, 21)).status()).isEqualTo(200);
    }

    @Test
    void a_store_that_was_interrupted_leaves_what_was_before() throws IOException {
        witness.ask(Requests.step(0, 20));
        Path file = witness.keptFile();
        byte[] half = Arrays.copyOf(Files.readAllBytes(file), 40);
        Files.write(file.resolveSibling(file.getFileName() + ".new"), half);
        witness = witness.restarted();
        assertThat(witness.ask(Requests.step(0, 10))).isEqualTo(Answer.size(20));
        assertThat(witness.ask(Requests.step(20, 21)).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_stored_is_not_answered() throws IOException {
        witness.ask(Requests.step(0, 20));
        Path inTheWay = witness.keptFile().resolveSibling(witness.keptFile().getFileName() + ".new");
        Files.createDirectory(inTheWay);
        assertThat(witness.ask(Requests.step(20, 21)))
                .isEqualTo(Answer.text(500, "this witness cannot keep its state"));
        Files.delete(inTheWay);
        assertThat(witness.ask(Requests.step(20, 22)).status()).isEqualTo(200);
    }

    @Test
    void a_state_that_was_touched_stops_it() throws IOException {
        witness.ask(Requests.step(0, 20));
        Path file = witness.keptFile();
        String kept = Files.readString(file);
        for (String touched : List.of("", kept.replace("\n20\n", "\n10\n"), kept.substring(0, kept.length() - 2))) {
            Files.writeString(file, touched);
            assertThat(witness.ask(Requests.step(20, 21)).status()).isEqualTo(500);
            assertThat(witness.witness.status()).isEqualTo(ALog.ORIGIN + " STATE UNREADABLE\n");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(witness::restarted)
                    .withMessageContaining("damaged");
            Files.writeString(file, kept);
            witness = new AWitness(state);
        }
    }

    @Test
    void its_key_can_be_replaced_while_the_log_s_stays() throws IOException {
        witness.ask(Requests.step(0, 20));
        var next = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);
        witness.close();
        witness = new AWitness(state, next);
        assertThat(witness.ask(Requests.step(0, 10))).isEqualTo(Answer.size(20));
    }

    @Test
    void a_second_witness_on_the_same_state_is_refused() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WitnessStore.open(state))
                .withMessageContaining("another witness");
    }

    @Test
    void a_key_of_a_log_makes_no_witness() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AWitness(state.resolve("other"), ALog.KEY))
                .withMessageContaining("no cosignatures");
    }
}
