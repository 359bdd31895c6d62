package org.jointcase.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
    private static final int SIZES = 300;
    private static final List<Hash> LEAVES = Leaves.many(SIZES);
    private static final Subtrees SUBTREES = Subtrees.of(LEAVES);
    private static final List<Hash> ROOTS = Stream.iterate(0, n -> n <= SIZES, n -> n + 1)
            .map(n -> Leaves.root(LEAVES.subList(0, n)))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9c",
        "2, fac54203",
        "3, aeb6bcfe",
        "4, d37ee418",
        "5, 4e3bbb1f",
        "6, 76e67dad",
        "7, ddb89be4",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_known_trees_have_their_roots(int size, String root) {
        var leaves = Leaves.KNOWN.subList(0, size);
        assertThat(MerkleTree.of(leaves).root().toString()).startsWith(root);
        assertThat(Frontier.EMPTY.append(leaves).root().toString()).startsWith(root);
    }

    @Test
    void every_size_has_the_root_of_the_standard() {
        for (int size = 0; size <= SIZES; size++) {
            assertThat(new MerkleTree(SUBTREES, size).root()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void every_leaf_of_every_size_is_proved_and_only_there() {
        for (int size = 1; size <= SIZES; size++) {
            var tree = new MerkleTree(SUBTREES, size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index);
                assertThat(proof.proves(LEAVES.get(index), ROOTS.get(size))).isTrue();
                assertThat(proof.proves(LEAVES.get((index + 1) % SIZES), ROOTS.get(size)))
                        .isFalse();
                assertThat(proof.proves(LEAVES.get(index), ROOTS.get(size - 1))).isFalse();
            }
        }
    }

    @Test
    void every_two_sizes_are_proved_consistent_and_no_others() {
        for (int second = 1; second <= SIZES; second++) {
            var tree = new MerkleTree(SUBTREES, second);
            for (int first = 1; first <= second; first++) {
                var proof = tree.consistency(first);
                assertThat(proof.proves(ROOTS.get(first), ROOTS.get(second))).isTrue();
                assertThat(proof.proves(ROOTS.get(first - 1), ROOTS.get(second)))
                        .isFalse();
                assertThat(proof.proves(ROOTS.get(first), ROOTS.get(second - 1)))
                        .isFalse();
            }
        }
    }

    @Test
    void a_flipped_bit_anywhere_breaks_an_inclusion_proof() {
        for (int size = 1; size <= 40; size++) {
            var tree = new MerkleTree(SUBTREES, size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index);
                var leaf = LEAVES.get(index);
                var root = ROOTS.get(size);
                assertThat(Leaves.flips(leaf)).noneMatch(other -> proof.proves(other, root));
                assertThat(Leaves.flips(root)).noneMatch(other -> proof.proves(leaf, other));
                assertThat(flippedPaths(proof.path())
                                .map(path -> new InclusionProof(proof.index(), proof.size(), path)))
                        .noneMatch(other -> other.proves(leaf, root));
            }
        }
    }

    @Test
    void a_flipped_bit_anywhere_breaks_a_consistency_proof() {
        for (int second = 2; second <= 40; second++) {
            var tree = new MerkleTree(SUBTREES, second);
            for (int first = 1; first < second; first++) {
                var proof = tree.consistency(first);
                var early = ROOTS.get(first);
                var late = ROOTS.get(second);
                assertThat(Leaves.flips(early)).noneMatch(other -> proof.proves(other, late));
                assertThat(Leaves.flips(late)).noneMatch(other -> proof.proves(early, other));
                assertThat(flippedPaths(proof.path())
                                .map(path -> new ConsistencyProof(proof.first(), proof.second(), path)))
                        .noneMatch(other -> other.proves(early, late));
            }
        }
    }

    @Test
    void a_proof_for_another_place_or_size_or_of_another_length_fails() {
        for (int size = 2; size <= 40; size++) {
            for (int index = 0; index < size; index++) {
                var proof = new MerkleTree(SUBTREES, size).inclusion(index);
                var leaf = LEAVES.get(index);
                var root = ROOTS.get(size);
                var longer = new ArrayList<>(proof.path());
                longer.add(root);
                var shorter = proof.path().subList(0, proof.path().size() - 1);
                assertThat(Stream.of(
                                new InclusionProof(index + 1, size, proof.path()),
                                new InclusionProof(index - 1, size, proof.path()),
                                new InclusionProof(index + size, size, proof.path()),
                                new InclusionProof(index, size, longer),
                                new InclusionProof(index, size, shorter)))
                        .noneMatch(other -> other.proves(leaf, root));
            }
        }
    }

    @Test
    void consistency_is_not_proved_from_nothing_nor_backwards_nor_with_more_than_needed() {
        var root = ROOTS.get(5);
        var path = new MerkleTree(SUBTREES, 5).consistency(4).path();
        assertThat(new ConsistencyProof(0, 5, path).proves(ROOTS.get(0), root)).isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(ROOTS.get(0), ROOTS.get(0)))
                .isFalse();
        assertThat(new ConsistencyProof(5, 4, path).proves(root, ROOTS.get(4))).isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, root)).isTrue();
        assertThat(new ConsistencyProof(5, 5, path).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(4, 5, List.of()).proves(root, root)).isFalse();
    }

    @Test
    void what_is_not_in_the_tree_has_no_proof() {
        var tree = MerkleTree.of(Leaves.KNOWN);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tree.inclusion(8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tree.inclusion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(9));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0));
    }

    private static Stream<List<Hash>> flippedPaths(List<Hash> path) {
        return Stream.iterate(0, i -> i < path.size(), i -> i + 1)
                .flatMap(i -> Leaves.flips(path.get(i)).map(flipped -> {
                    var changed = new ArrayList<>(path);
                    changed.set(i, flipped);
                    return changed;
                }));
    }
}
