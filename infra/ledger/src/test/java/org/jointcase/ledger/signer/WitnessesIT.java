package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.VerifierKey;
import org.jointcase.transparency.witness.AddCheckpoint;
import org.jointcase.transparency.witness.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The signer with witnesses that run as at a partner's, one that is away, one that is silent and one that was lied to. */
class WitnessesIT {
    private final SomeCases cases = new SomeCases();
    private final ASigner signer = new ASigner(cases.database(), Log.CASE);
    private final List<AutoCloseable> open = new ArrayList<>(List.of(cases, signer));

    @AfterEach
    void close() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
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
        var believed = new CheckpointPolicy(logKeys(), List.of(first.key(), second.key()), 2).open(note);
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

        deceive(deceived, cases.last() + 3);
        cases.happen(1);
        signer.catchUp();

        covered(1);
        eventually(
                "it is cried out: " + signer.alarms(),
                () -> signer.alarms().getOrDefault("deceived", "").startsWith("TWO HISTORIES"));
        assertThat(signer.alarms()).containsOnlyKeys("deceived");
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
        var copy = signer.copied();
        open.add(copy);
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

        signer.witnesses(away());
        signer.start();
        eventually(
                "it waits for the witness: " + signer.alarms(),
                () -> String.valueOf(signer.alarm()).contains("does not say whether it knows the log"));
        assertThat(signer.state()).doesNotExist();
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

    private List<VerifierKey> logKeys() {
        return signer.keys().policy().log();
    }

    private WitnessAddress witness(String name) throws IOException {
        var key = key(name);
        var server = WitnessServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Files.createTempDirectory("jointcase-witness"),
                key,
                logKeys());
        open.add(server);
        return new WitnessAddress(
                URI.create("http://127.0.0.1:" + server.address().getPort()), key.verifier());
    }

    private static WitnessAddress away() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new WitnessAddress(
                    URI.create("http://127.0.0.1:" + socket.getLocalPort()),
                    key("away").verifier());
        }
    }

    private static SigningKey key(String name) {
        return SigningKey.generate(name, SignatureType.COSIGNATURE_V1);
    }

    /** Who has the log's key shows a witness a history that goes on otherwise. */
    private void deceive(WitnessAddress witness, long size) throws Exception {
        long old = cases.last();
        var leaves = new ArrayList<>(cases.ledger().reader().leavesAfter(Log.CASE, 0, Math.toIntExact(old)));
        while (leaves.size() < size) {
            leaves.add(Hash.sha256(new byte[] {(byte) leaves.size()}));
        }
        var other = MerkleTree.of(leaves);
        var keys = signer.keys();
        var note = new Checkpoint(keys.origin(), size, other.root()).sign(keys.signing(), Instant.now());
        try (var http = WitnessClient.newHttp()) {
            assertThat(new WitnessClient(witness, http)
                            .ask(new AddCheckpoint(old, other.consistency(old).path(), note)))
                    .isInstanceOf(WitnessAnswer.Cosigned.class);
        }
    }
}
