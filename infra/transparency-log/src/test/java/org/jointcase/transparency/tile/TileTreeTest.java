package org.jointcase.transparency.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.Leaves;
import org.jointcase.transparency.MerkleTree;
import org.junit.jupiter.api.Test;

class TileTreeTest {
    private static final int MANY = 70_000;
    private static final List<Hash> LEAVES = Leaves.many(MANY);
    private static final Tiles TILES = new Tiles(LEAVES);

    /** Tiles as files would hold them: bytes under paths, cut where they were not yet. */
    private static final class Tiles implements TileReader {
        private final Map<String, byte[]> files = new HashMap<>();
        private final TileCutter cutter;
        private final List<TilePath> asked = new ArrayList<>();

        Tiles(List<Hash> leaves) {
            cutter = new TileCutter((from, count) -> leaves.subList((int) from, (int) from + count), this);
        }

        @Override
        public HashTile read(TilePath path) {
            asked.add(path);
            if (!files.containsKey(path.toString())) {
                files.put(path.toString(), cutter.read(path).encode());
            }
            return HashTile.decode(path, Objects.requireNonNull(files.get(path.toString())));
        }
    }

    @Test
    void every_proof_of_every_size_up_to_300_is_read_from_tiles() {
        for (int size = 1; size <= 300; size++) {
            var tree = TileTree.of(TILES, size);
            var known = MerkleTree.of(LEAVES.subList(0, size));
            assertThat(tree.root()).isEqualTo(known.root());
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index);
                assertThat(proof).isEqualTo(known.inclusion(index));
                assertThat(proof.proves(LEAVES.get(index), known.root())).isTrue();
            }
            for (int first = 1; first <= size; first++) {
                assertThat(tree.consistency(first)).isEqualTo(known.consistency(first));
            }
        }
    }

    @Test
    void a_tree_of_three_levels_of_tiles_has_its_root_and_proofs() {
        for (int size : new int[] {255, 256, 257, 511, 512, 65_535, 65_536, 65_537, MANY}) {
            var tree = TileTree.of(TILES, size);
            var known = MerkleTree.of(LEAVES.subList(0, size));
            assertThat(tree.root()).isEqualTo(known.root());
            for (int index = 0; index < size; index += 1 + size / 97) {
                assertThat(tree.inclusion(index)).isEqualTo(known.inclusion(index));
                assertThat(tree.consistency(index + 1)).isEqualTo(known.consistency(index + 1));
            }
        }
    }

    @Test
    void one_proof_reads_a_handful_of_tiles_each_once() {
        var tiles = new Tiles(LEAVES);
        TileTree.of(tiles, MANY).root();
        tiles.asked.clear();
        TileTree.of(tiles, MANY).inclusion(12_345);
        assertThat(tiles.asked)
                .extracting(TilePath::toString)
                .containsExactlyInAnyOrder("tile/0/048", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17");
    }

    @Test
    void a_tile_above_holds_the_roots_of_the_full_ones_below() {
        var above = TILES.read(TilePath.parse("tile/1/001.p/17"));
        for (int i = 0; i < 17; i++) {
            int from = (256 + i) * 256;
            assertThat(above.hashes().get(i)).isEqualTo(Leaves.root(LEAVES.subList(from, from + 256)));
        }
        assertThat(TILES.read(TilePath.parse("tile/2/000.p/1")).hashes())
                .containsExactly(Leaves.root(LEAVES.subList(0, 65_536)));
        assertThat(TILES.read(TilePath.parse("tile/0/001.p/3")).hashes()).isEqualTo(LEAVES.subList(256, 259));
    }

    @Test
    void a_flipped_bit_in_a_tile_makes_proofs_that_fail() {
        int size = 300;
        var root = MerkleTree.of(LEAVES.subList(0, size)).root();
        byte[] edge = TILES.read(TilePath.parse("tile/0/001.p/44")).encode();
        for (int bit = 0; bit < 8 * edge.length; bit++) {
            byte[] flipped = edge.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            TileReader damaged = path ->
                    path.toString().equals("tile/0/001.p/44") ? HashTile.decode(path, flipped) : TILES.read(path);
            var tree = TileTree.of(damaged, size);
            assertThat(tree.root()).isNotEqualTo(root);
            assertThat(tree.inclusion(0).proves(LEAVES.getFirst(), root)).isFalse();
            int changed = 256 + bit / 8 / Hash.LENGTH;
            int another = changed == 256 ? 257 : 256;
            assertThat(tree.inclusion(another).proves(LEAVES.get(another), root))
                    .isFalse();
        }
    }

    @Test
    void bytes_that_are_not_as_many_as_the_path_says_are_no_tile() {
        var path = TilePath.parse("tile/0/001.p/44");
        byte[] bytes = TILES.read(path).encode();
        assertThat(bytes).hasSize(44 * 32);
        for (int length : new int[] {0, 32, 44 * 32 - 1, 44 * 32 + 1, 45 * 32, 8_192}) {
            byte[] other = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> HashTile.decode(path, other));
        }
        var hashes = IntStream.range(0, 44).mapToObj(i -> Hash.ZERO).toList();
        var entries = new TilePath(TilePath.ENTRIES, 1, 44);
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTile(entries, hashes));
    }
}
