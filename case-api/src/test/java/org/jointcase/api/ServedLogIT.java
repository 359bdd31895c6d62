package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.TlogProof;
import org.jointcase.transparency.note.VerifierKey;
import org.jointcase.transparency.tile.EntryBundle;
import org.jointcase.transparency.tile.HashTile;
import org.jointcase.transparency.tile.TilePath;
import org.jointcase.transparency.tile.TileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both logs as others read them, checked with the key of each and nothing else. */
class ServedLogIT {
    private static final Program PROGRAM = Program.shared();
    private static final Someone AUDITOR = PROGRAM.as("ncic.auditor");

    @ParameterizedTest
    @ValueSource(strings = {"case", "access"})
    void the_tree_of_the_tiles_is_the_one_that_was_signed(String log) throws Exception {
        fill();
        var checkpoint = signed(log);

        var tree = TileTree.of(path -> tile(log, path), checkpoint.size());

        assertThat(tree.root()).isEqualTo(checkpoint.root());
        for (long index : new long[] {0, checkpoint.size() / 2, checkpoint.size() - 1}) {
            var leaf =
                    tile(log, TilePath.of(0, index, checkpoint.size())).hashes().get((int) (index % TilePath.FULL));
            assertThat(tree.inclusion(index).proves(leaf, checkpoint.root())).isTrue();
            var proof = TlogProof.parse(proof(log, index + 1).granted().bytes());
            assertThat(proof.check(leaf, policy(log)).size()).isGreaterThanOrEqualTo(checkpoint.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "access"})
    void nothing_is_given_out_beyond_what_was_signed(String log) throws Exception {
        var size = signed(log).size();
        var far = size / TilePath.FULL + 1_000;

        file(log, new TilePath(0, far, 1)).refused(404, "not-found");
        file(log, new TilePath(0, far, TilePath.FULL)).refused(404, "not-found");
        file(log, new TilePath(TilePath.ENTRIES, far, 1)).refused(404, "not-found");
        file(log, new TilePath(7, 0, 1)).refused(404, "not-found");
        file(log, new TilePath(63, 0, 1)).refused(404, "not-found");
        proof(log, size + 1_000_000).refused(404, "not-found");
        for (var path :
                new String[] {"0/0", "0/000.p/0", "0/000.p/256", "0/x000/000", "64/000", "00/000", "0/000.p/01"}) {
            assertThat(AUDITOR.send(AUDITOR.request(prefix(log) + "tile/" + path)
                                    .GET())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void files_say_how_long_they_may_be_kept_and_that_only_the_caller_may_keep_them() throws Exception {
        fill();
        signed("access");

        assertThat(file("access", new TilePath(0, 0, TilePath.FULL)).granted().header("Cache-Control"))
                .contains("immutable", "private", "max-age=31536000");
        assertThat(file("access", new TilePath(1, 0, 1)).granted().header("Cache-Control"))
                .contains("private", "max-age=60")
                .doesNotContain("immutable");
        var checkpoint = AUDITOR.send(AUDITOR.request("/log/checkpoint").GET());
        assertThat(checkpoint.header("Cache-Control")).contains("private", "max-age=1");
        assertThat(checkpoint.header("Content-Type")).startsWith("text/plain");
        assertThat(file("case", new TilePath(0, 0, 1)).header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "access"})
    void envelopes_are_for_the_centres_auditors_alone_who_are_written_down(String log) throws Exception {
        signed(log);
        var path = new TilePath(TilePath.ENTRIES, 0, 3);
        var reader = PROGRAM.bean(LedgerReader.class);
        var before = reader.lastPosition(Log.ACCESS);

        var entries = EntryBundle.decode(file(log, path).granted().bytes(), 3);

        assertThat(reader.lastPosition(Log.ACCESS)).isGreaterThan(before);
        assertThat(entries.stream().map(MerkleTree::leaf))
                .containsExactlyElementsOf(tile(log, new TilePath(0, 0, 3)).hashes());
        for (var who : new String[] {"police.auditor", "ncic.supervisor", "ncic.administrator"}) {
            var other = PROGRAM.as(who);
            other.send(other.request(prefix(log) + path).GET()).refused(403, "not-permitted");
        }
    }

    @Test
    void where_nothing_is_signed_a_proof_is_asked_for_later() {
        try (var program = Program.start("--jointcase.roles=api,relay,projections")) {
            var someone = program.as("ncic.investigator");
            var position = someone.post("/investigations", JointCase.SUBMISSION)
                    .granted()
                    .number("position");

            var answer = someone.get("/audit/entries/" + position + "/proof").refused(503, "not-signed");

            assertThat(answer.header("Retry-After")).isEqualTo("5");
            someone.send(someone.request("/log/checkpoint").GET()).refused(404, "not-found");
            assertThat(someone.send(someone.request("/log/tile/0/000.p/1").GET())
                            .status())
                    .isEqualTo(404);
        }
    }

    /** Enough for a full tile in the access log. */
    private static void fill() {
        for (int i = 0; i < 260; i++) {
            AUDITOR.get("/investigations/" + UUID.randomUUID()).refused(404, "not-found");
        }
    }

    private static Checkpoint signed(String log) throws IOException, NotVerified {
        var position = PROGRAM.bean(LedgerReader.class).lastPosition(Log.valueOf(log.toUpperCase(Locale.ROOT)));
        proof(log, position).granted();
        var note =
                AUDITOR.send(AUDITOR.request(prefix(log) + "checkpoint").GET()).granted();
        return policy(log).open(Note.parse(note.bytes()));
    }

    private static CheckpointPolicy policy(String log) throws IOException {
        var lines = Files.readAllLines(PROGRAM.home().resolve("signer/" + log + ".key"), UTF_8);
        return new CheckpointPolicy(VerifierKey.parse(lines.getFirst()));
    }

    private static HashTile tile(String log, TilePath path) {
        return HashTile.decode(path, file(log, path).granted().bytes());
    }

    private static Answer file(String log, TilePath path) {
        return AUDITOR.send(AUDITOR.request(prefix(log) + path).GET());
    }

    private static Answer proof(String log, long position) {
        return AUDITOR.get("/audit/entries/" + position + "/proof?log=" + log);
    }

    private static String prefix(String log) {
        return log.equals("case") ? "/log/" : "/log/access/";
    }
}
