package org.jointcase.ledger.signer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
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
    void a_row_that_was_changed_is_not_signed_and_nothing_after_it() throws Exception {
        signer.start();
        cases.happen(1);
        signer.catchUp();
        signer.close();
        long before = cases.last();
        cases.happen(1);
        tamper("update ledger.case_entry set envelope = envelope || 'x' where position = " + (before + 2));

        signer.start();

        refuses("the entry at position " + (before + 2) + " was changed");
        cases.happen(1);
        staysAt(before);
    }

    @Test
    void a_leaf_that_was_changed_with_its_row_does_not_make_the_root() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        long before = cases.last();
        cases.happen(1);
        tamper("update ledger.case_entry set envelope = envelope || 'x', leaf = sha256('\\x00' || envelope || 'x')"
                + " where position = " + (before + 2));

        signer.start();

        refuses("do not make the root");
        staysAt(before);
    }

    @Test
    void a_database_that_was_set_back_is_not_signed() throws Exception {
        signer.start();
        cases.happen(1);
        signer.catchUp();
        long signed = cases.last();
        tamper(
                "delete from ledger.case_entry where position > " + (signed - 2),
                "delete from ledger.case_head where size > " + (signed - 2),
                "delete from ledger.case_checkpoint");

        refuses("does not continue what was signed up to position " + signed);
        signer.close();
        signer.start();
        refuses("was signed up to " + signed + ": an old backup, or entries were deleted");
    }

    @Test
    void a_history_that_was_written_anew_is_not_signed() throws Exception {
        signer.start();
        cases.happen(1);
        signer.catchUp();
        signer.close();
        long signed = cases.last();
        tamper("update ledger.case_head set root = sha256('another') where size = " + signed);
        signer.start();
        refuses("does not continue what was signed up to position " + signed);
    }

    @Test
    void without_its_memory_it_does_not_sign() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        Files.delete(signer.state());

        signer.start();

        refuses("is missing, so nobody knows what was signed last");
    }

    @Test
    void with_a_damaged_memory_it_does_not_sign() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        var note = Files.readString(signer.state());
        Files.writeString(signer.state(), note.replaceFirst("\n[0-9]+\n", "\n1\n"));

        signer.start();

        refuses("what was signed last is not to be believed");
    }

    @Test
    void one_of_two_is_active_and_the_other_goes_on_after_it() throws Exception {
        var first = signer.start();
        eventually("it is active", first::isActive);
        var directory = ASigner.newDirectory();
        for (var file : List.of("case.key", "case.checkpoint")) {
            Files.copy(signer.directory().resolve(file), directory.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        try (var other = new ASigner(cases.database(), Log.CASE, directory)) {
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

    private void refuses(String reason) {
        eventually(
                "it refuses: " + reason,
                () -> String.valueOf(signer.alarm()).contains("it does not sign any more: ")
                        && String.valueOf(signer.alarm()).contains(reason));
    }

    private void staysAt(long size) throws InterruptedException {
        Thread.sleep(1_500);
        assertThat(signer.checkpoints().signedSize(Log.CASE)).isEqualTo(size);
    }

    private long kept() throws Exception {
        return Checkpoint.parse(NoteFile.read(signer.state()).orElseThrow().text())
                .size();
    }

    /** All that was given out, each checked against the log's key. */
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

    private void tamper(String... changes) throws SQLException {
        try (Connection connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }
}
