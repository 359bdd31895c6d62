package org.jointcase.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.ASigner;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.tile.EntryBundle;
import org.jointcase.transparency.tile.TilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogTilesIT {
    private final SomeCases cases = new SomeCases();
    private final ASigner signer = new ASigner(cases.database(), Log.CASE);
    private final LogTiles tiles = new LogTiles(cases.database().reader(), Log.CASE);

    @AfterEach
    void close() {
        signer.close();
        cases.close();
    }

    @Test
    void the_tree_that_tiles_make_is_the_one_that_was_signed() {
        signer.start();
        cases.happen(250);
        signer.catchUp();

        var signed = signer.checkpoints().latest(Log.CASE).orElseThrow().checkpoint();
        int size = Math.toIntExact(signed.size());
        var leaves = cases.ledger().reader().leavesAfter(Log.CASE, 0, size);
        var tree = tiles.tree(size);
        assertThat(tree.root()).isEqualTo(signed.root());
        for (int index : new int[] {0, 1, 255, 256, 511, 512, size - 1}) {
            assertThat(tree.inclusion(index).proves(leaves.get(index), signed.root()))
                    .isTrue();
            assertThat(tree.consistency(index + 1))
                    .isEqualTo(MerkleTree.of(leaves).consistency(index + 1));
        }
        assertThat(tiles.read(TilePath.of(1, 0, size)).hashes()).hasSize(size / 256);
    }

    @Test
    void a_tile_holds_the_hashes_of_its_level_alone() throws SQLException {
        signer.start();
        cases.happen(250);
        signer.catchUp();
        var path = TilePath.of(1, 0, cases.last());
        var before = tiles.read(path).hashes();
        try (var connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement()) {
            // Where otherwise 65,536 entries would have to be.
            statement.execute("insert into ledger.case_tile_hash values (2, 0, sha256('above'))");
        }

        assertThat(tiles.read(path).hashes()).isEqualTo(before);
    }

    @Test
    void a_bundle_holds_the_entries_under_a_tile() {
        cases.happen(100);

        var path = TilePath.of(TilePath.ENTRIES, 256, cases.last());
        var entries = EntryBundle.decode(tiles.entries(path), path.width());

        var leaves = cases.ledger().reader().leavesAfter(Log.CASE, 256, path.width());
        assertThat(entries.stream().map(MerkleTree::leaf)).containsExactlyElementsOf(leaves);
        assertThat(entries).hasSize(Math.toIntExact(cases.last() - 256));
    }

    @Test
    void what_is_not_there_is_no_tile() {
        var beyond = new TilePath(0, 0, Math.toIntExact(cases.last()) + 1);

        assertThatThrownBy(() -> tiles.read(beyond)).isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> tiles.entries(beyond)).isInstanceOf(LedgerUnavailable.class);
    }
}
