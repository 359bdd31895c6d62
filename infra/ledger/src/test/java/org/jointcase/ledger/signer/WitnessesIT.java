package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;
import static org.jointcase.ledger.signer.SomeWitnesses.away;
import static org.jointcase.ledger.signer.SomeWitnesses.key;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The signer with witnesses that run as at a partner's, one that is away, one that is silent and one that was lied to. */
class WitnessesIT {
    private final SomeCases cases = new SomeCases();
    private final ASigner signer = new ASigner(cases.database(), Log.CASE);
    private final SomeWitnesses witnesses = new SomeWitnesses(signer.keys());

    @AfterEach
    void close() throws IOException {
        signer.close();
        witnesses.close();
        cases.close();
    }

    @Test
    void what_is_given_out_is_what_enough_of_them_cosigned() throws Exception {
        var first = witness("first");
        var second = witness("second");
        signer.witnesses(first, second, away());

        signer.start();
        cases.happen(1);
        signer.catchUp();
        covered(2);
        cases.happen(3);
        signer.catchUp();
        covered(2);

        var note = new Checkpoints(cases.database().reader(), 2)
                .latest(Log.CASE)
                .orElseThrow()
                .note();
        var believed =
                new CheckpointPolicy(signer.keys().policy().log(), List.of(first.key(), second.key()), 2).open(note);
        assertThat(believed.size()).isEqualTo(cases.last());
        assertThat(new Checkpoints(cases.database().reader(), 3).latest(Log.CASE))
                .isEmpty();
        assertThat(signer.alarms()).isEmpty();
    }

    @Test
    void one_that_says_nothing_holds_up_nobody_else() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            signer.witnesses(
                    new WitnessAddress(
                            URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                            key("silent").verifier()),
                    witness("good"));

            signer.start();
            cases.happen(1);
            signer.catchUp();

            covered(1);
        }
    }

    @Test
    void two_histories_are_cried_out_and_the_others_go_on() throws Exception {
        var good = witness("good");
        var deceived = witness("deceived");
        signer.witnesses(good, deceived);
        signer.start();
        signer.catchUp();
        covered(2);

        int known = Math.toIntExact(cases.last());
        witnesses.deceive(deceived, cases.ledger().reader().leavesAfter(Log.CASE, 0, known), known + 3);
        cases.happen(1);
        signer.catchUp();

        covered(1);
        eventually(
                "it is cried out: " + signer.alarms(),
                () -> signer.alarms().getOrDefault("deceived", "").startsWith("TWO HISTORIES"));
        assertThat(signer.alarms()).containsOnlyKeys("deceived");
        signer.close();
        signer.start();
        refuses("the witness deceived says: TWO HISTORIES");
    }

    @Test
    void a_signature_of_another_key_than_the_witness_s_is_not_kept() throws Exception {
        signer.witnesses(new WitnessAddress(witness("good").url(), key("good").verifier()));

        signer.start();
        signer.catchUp();

        eventually(
                "it is said: " + signer.alarms(),
                () -> signer.alarms().getOrDefault("good", "").startsWith("its signature is not to be believed"));
        assertThat(new Checkpoints(cases.database().reader(), 1).latest(Log.CASE))
                .isEmpty();
    }

    @Test
    void what_was_wrong_with_a_witness_is_over_when_it_cosigns_again() throws Exception {
        var key = key("good");
        signer.witnesses(witnesses.ignorant(key));
        signer.start();
        eventually(
                "it does not know the log",
                () -> signer.alarms().getOrDefault("good", "").startsWith("it does not know the log"));

        witnesses.instructed(key);

        covered(1);
        eventually("that is over", () -> signer.alarms().isEmpty());
    }

    @Test
    void a_witness_remembers_what_was_set_back_in_the_database_and_in_the_state_file() throws Exception {
        var witness = witness("good");
        signer.witnesses(witness);
        signer.start();
        signer.catchUp();
        covered(1);
        long before = cases.last();
        var kept = Files.readAllBytes(signer.state());
        cases.happen(1);
        signer.catchUp();
        covered(1);
        signer.close();
        long seen = cases.last();

        Files.write(signer.state(), kept);
        signer.tamper(
                "delete from ledger.case_entry where position > " + before,
                "delete from ledger.case_head where size > " + before,
                "delete from ledger.case_checkpoint where size > " + before);
        signer.start();

        refuses("the witness good remembers size " + seen);
    }

    @Test
    void one_that_takes_over_goes_on_from_where_the_witness_saw_the_other() throws Exception {
        var witness = witness("good");
        try (var copy = signer.copied()) {
            signer.witnesses(witness);
            copy.witnesses(witness);
            signer.start();
            cases.happen(1);
            signer.catchUp();
            covered(1);
            signer.close();

            copy.start();
            cases.happen(1);
            copy.catchUp();

            covered(1);
            assertThat(copy.alarms()).isEmpty();
        }
    }

    @Test
    void without_its_memory_it_begins_where_it_is_told_to_and_no_witness_knows_the_log() throws Exception {
        signer.start();
        cases.happen(100);
        signer.catchUp();
        signer.close();
        Files.delete(signer.state());

        signer.witnesses(witness("new")).first();
        signer.start();
        cases.happen(1);
        signer.catchUp();

        covered(1);
        assertThat(signer.alarms()).isEmpty();
    }

    @Test
    void without_its_memory_it_does_not_begin_where_a_witness_knows_the_log_or_says_nothing() throws Exception {
        var knows = witness("knows");
        signer.witnesses(knows);
        signer.start();
        signer.catchUp();
        covered(1);
        signer.close();
        Files.delete(signer.state());

        signer.first();
        signer.start();
        refuses("the witness knows remembers size " + cases.last());
        signer.close();

        signer.witnesses(witnesses.knowingAnotherKey("wary"));
        signer.start();
        refuses("the witness wary knows the log by another key");
        signer.close();

        signer.witnesses(away());
        signer.start();
        eventually(
                "it waits for the witness: " + signer.alarms(),
                () -> String.valueOf(signer.alarm()).contains("does not say whether it knows the log"));
        assertThat(signer.state()).doesNotExist();
    }

    @Test
    void a_new_key_with_nothing_behind_it_does_not_begin_where_a_witness_knows_the_log_by_another() throws Exception {
        signer.witnesses(witnesses.knowingAnotherKey("wary"));

        signer.start();

        refuses("the witness wary knows the log by another key");
        assertThat(signer.checkpoints().signedSize(Log.CASE)).isZero();
    }

    private void refuses(String reason) {
        eventually(
                "it refuses: " + reason + ", " + signer.alarms(),
                () -> String.valueOf(signer.alarm()).contains("it does not sign any more: " + reason));
    }

    /** Until so many cosigned all that the log holds. */
    private void covered(int witnesses) {
        var checkpoints = new Checkpoints(cases.database().reader(), witnesses);
        eventually(
                witnesses + " cosign everything, alarms " + signer.alarms(),
                () -> checkpoints
                        .latest(Log.CASE)
                        .filter(one -> one.size() == cases.last())
                        .isPresent());
    }

    private WitnessAddress witness(String name) throws IOException {
        return witnesses.witness(name);
    }
}
