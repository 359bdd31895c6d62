package org.jointcase.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jointcase.ledger.checkpoint.TileHashes.TileHash;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileHashesTest {
    private static final int MANY = 3 * 65_536 + 300;
    private static final List<Hash> LEAVES = IntStream.range(0, MANY)
            .mapToObj(i -> Hash.sha256(ByteBuffer.allocate(4).putInt(i).array()))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void however_a_log_grows_each_hash_of_a_tile_comes_out_once_and_is_that_of_the_tree(int seed) {
        var random = new Random(seed);
        var tree = Frontier.EMPTY;
        var completed = new ArrayList<TileHash>();
        while (tree.size() < MANY) {
            int from = (int) tree.size();
            int most = random.nextInt(10) == 0 ? 70_000 : 700;
            var leaves = LEAVES.subList(from, Math.min(MANY, from + 1 + random.nextInt(most)));
            completed.addAll(TileHashes.completed(tree, leaves));
            tree = tree.append(leaves);
        }

        var expected = new ArrayList<TileHash>();
        for (int level = 1, width = 256; width <= MANY; level++, width *= 256) {
            for (int index = 0; (index + 1) * width <= MANY; index++) {
                var under = LEAVES.subList(index * width, (index + 1) * width);
                expected.add(new TileHash(level, index, MerkleTree.of(under).root()));
            }
        }
        assertThat(completed).containsExactlyInAnyOrderElementsOf(expected);
    }
}
