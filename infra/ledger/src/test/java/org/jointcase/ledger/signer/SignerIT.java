package org.jointcase.ledger.signer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is signed of either log, while many write, after crashes, and where several could sign. */
@ParameterizedClass
@EnumSource(Log.class)
class SignerIT {
    private static final int WRITERS = 8;

    private final SomeCases cases = new SomeCases();
    private final Log log;
    private final ASigner signer;

    SignerIT(Log log) {
        this.log = log;
        signer = new ASigner(cases.database(), log);
    }

    @AfterEach
    void close() {
        signer.close();
        cases.close();
    }

    @Test
    void every_checkpoint_is_signed_and_consistent_with_all_before_it_while_many_write_and_signers_come_and_go()
            throws Exception {
        signer.start();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = Stream.generate(() -> writers.submit(this::write))
                    .limit(WRITERS)
                    .toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                int before = signer.signed().size();
                eventually("it signs", () -> signer.signed().size() > before || allAreSigned());
                signer.close();
                signer.start();
            }
            for (var writer : writing) {
                writer.get();
            }
        }
        signer.catchUp();

        new WholeLog(cases.database().reader(), log).check();
        var given = given();
        assertThat(given).hasSizeGreaterThan(2);
        assertThat(given.getLast().size()).isEqualTo(cases.last(log));
        var leaves = cases.ledger().reader().leavesAfter(log, 0, Math.toIntExact(cases.last(log)));
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
    void nothing_is_given_out_that_cannot_be_kept() throws Exception {
        signer.start();
        cases.happenIn(log);
        signer.catchUp();
        long before = cases.last(log);
        var inTheWay = Files.createDirectory(signer.state().resolveSibling(log + ".checkpoint.new"));
        cases.happenIn(log);

        eventually("it says so", () -> String.valueOf(signer.alarm()).contains("it cannot sign now"));
        assertThat(signer.checkpoints().signedSize(log)).isEqualTo(before);

        Files.delete(inTheWay);
        signer.catchUp();
        eventually("that is over", () -> signer.alarm() == null);
    }

    @Test
    void it_is_kept_before_it_is_given_out_and_goes_on_after_a_restart() throws Exception {
        signer.start();
        cases.happenIn(log);
        signer.catchUp();
        assertThat(kept(signer)).isEqualTo(cases.last(log));

        signer.close();
        fill();
        signer.start();
        signer.catchUp();

        assertThat(kept(signer)).isEqualTo(cases.last(log));
        assertThat(signer.alarm()).isNull();
    }

    @Test
    void what_was_signed_and_not_given_out_before_a_crash_is_given_out() throws Exception {
        signer.start();
        cases.happenIn(log);
        signer.catchUp();
        signer.close();
        fill();
        long size = cases.last(log);
        var head = new SignersView(cases.database().reader().getConnection(), log).head();
        NoteFile.replace(
                signer.state(),
                new Checkpoint(signer.keys().origin(), size, head.root())
                        .sign(signer.keys().signing(), Instant.now()));

        signer.start();

        eventually("it is given out", () -> signer.checkpoints().signedSize(log) == size);
        assertThat(signer.signed()).doesNotContain(size);
    }

    @Test
    void one_of_two_is_active_and_the_other_goes_on_after_it() throws Exception {
        var first = signer.start();
        eventually("it is active", first::isActive);
        try (var other = signer.copied()) {
            var second = other.start();
            cases.happenIn(log);
            signer.catchUp();
            assertThat(second.isActive()).isFalse();
            assertThat(other.signed()).isEmpty();

            first.close();
            eventually("the other is active", second::isActive);
            assertThat(kept(other)).isEqualTo(cases.last(log));
            cases.happenIn(log);
            other.catchUp();
            assertThat(other.alarm()).isNull();
            assertThat(other.signed()).isNotEmpty();
        }
    }

    private void write() {
        for (int i = 0; i < 40; i++) {
            cases.happenIn(log);
        }
    }

    /** More than one full tile. */
    private void fill() {
        for (int i = 0; i < 100; i++) {
            cases.happenIn(log);
        }
    }

    private boolean allAreSigned() {
        return signer.checkpoints().signedSize(log) == cases.last(log);
    }

    private static long kept(ASigner whose) throws IOException {
        return Checkpoint.parse(NoteFile.read(whose.state()).orElseThrow().text())
                .size();
    }

    private List<Checkpoint> given() throws Exception {
        var policy = signer.keys().policy();
        var given = new ArrayList<Checkpoint>();
        for (var note : Rows.of(
                cases.database().reader(),
                "select note from " + log.checkpoints() + " order by size",
                statement -> {},
                row -> Note.parse(row.getString(1).getBytes(UTF_8)))) {
            given.add(policy.open(note));
        }
        return given;
    }
}
