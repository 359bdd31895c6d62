package org.jointcase.ledger.signer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is signed, while many write, after crashes, and where several could sign. */
class SignerIT {
    private static final int WRITERS = 8;

    private final SomeCases cases = new SomeCases();
    private final ASigner signer = new ASigner(cases.database(), Log.CASE);

    @AfterEach
    void close() {
        signer.close();
        cases.close();
    }

    @Test
    void every_checkpoint_is_signed_and_consistent_with_all_before_it_while_many_write() throws Exception {
        signer.start();
        Callable<Void> writing = () -> {
            for (int i = 0; i < 60; i++) {
                var id = SomeCommands.organisationId();
                cases.ledger().commands().send(SomeCommands.propose(id), SomeCommands.attempt());
                cases.ledger().commands().send(SomeCommands.activate(id), SomeCommands.attempt());
            }
            return null;
        };
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer : writers.invokeAll(Collections.nCopies(WRITERS, writing))) {
                writer.get();
            }
        }
        signer.catchUp();

        new WholeLog(cases.database().reader(), Log.CASE).check();
        var given = given();
        assertThat(given).hasSizeGreaterThan(2);
        assertThat(given.getLast().size()).isEqualTo(cases.last());
        var leaves = cases.ledger().reader().leavesAfter(Log.CASE, 0, Math.toIntExact(cases.last()));
        for (int later = 0; later < given.size(); later++) {
            var checkpoint = given.get(later);
            var tree = MerkleTree.of(leaves.subList(0, Math.toIntExact(checkpoint.size())));
            assertThat(checkpoint.root()).isEqualTo(tree.root());
            for (var earlier : given.subList(0, later)) {
                assertThat(tree.consistency(earlier.size()).proves(earlier.root(), checkpoint.root()))
                        .isTrue();
            }
        }
    }

    @Test
    void it_is_kept_before_it_is_given_out_and_goes_on_after_a_restart() throws Exception {
        signer.start();
        cases.happen(2);
        signer.catchUp();
        assertThat(kept()).isEqualTo(cases.last());

        signer.close();
        cases.happen(100);
        signer.start();
        signer.catchUp();

        assertThat(kept()).isEqualTo(cases.last());
        assertThat(signer.alarm()).isNull();
    }

    @Test
    void what_was_signed_and_not_given_out_before_a_crash_is_given_out() throws Exception {
        signer.start();
        cases.happen(2);
        signer.catchUp();
        signer.close();
        cases.happen(200);
        long size = cases.last();
        var head = new SignersView(cases.database().reader().getConnection(), Log.CASE).head();
        NoteFile.replace(
                signer.state(),
                new Checkpoint(signer.keys().origin(), size, head.root())
                        .sign(signer.keys().signing(), Instant.now()));

        signer.start();

        eventually("it is given out", () -> signer.checkpoints().signedSize(Log.CASE) == size);
        assertThat(signer.signed()).doesNotContain(size);
    }

    @Test
    void one_of_two_is_active_and_the_other_goes_on_after_it() throws Exception {
        var first = signer.start();
        eventually("it is active", first::isActive);
        try (var other = signer.copied()) {
            var second = other.start();
            cases.happen(2);
            signer.catchUp();
            assertThat(second.isActive()).isFalse();
            assertThat(other.signed()).isEmpty();

            first.close();
            eventually("the other is active", second::isActive);
            cases.happen(1);
            other.catchUp();
            assertThat(other.alarm()).isNull();
            assertThat(other.signed()).isNotEmpty();
        }
    }

    private long kept() throws Exception {
        return Checkpoint.parse(NoteFile.read(signer.state()).orElseThrow().text())
                .size();
    }

    private List<Checkpoint> given() throws Exception {
        var policy = signer.keys().policy();
        var given = new ArrayList<Checkpoint>();
        for (var note : Rows.of(
                cases.database().reader(),
                "select note from ledger.case_checkpoint order by size",
                statement -> {},
                row -> Note.parse(row.getString(1).getBytes(UTF_8)))) {
            given.add(policy.open(note));
        }
        return given;
    }
}
