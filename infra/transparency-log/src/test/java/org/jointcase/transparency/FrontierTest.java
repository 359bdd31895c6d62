package org.jointcase.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {
    private static final List<Hash> LEAVES = Leaves.many(300);

    @Test
    void it_has_the_tree_s_root_however_the_leaves_came() {
        for (int first = 0; first <= LEAVES.size(); first += 7) {
            var before = Frontier.EMPTY.append(LEAVES.subList(0, first));
            for (int size = first; size <= LEAVES.size(); size += 13) {
                var frontier = before.append(LEAVES.subList(first, size));
                assertThat(frontier.size()).isEqualTo(size);
                assertThat(frontier.root()).isEqualTo(Leaves.root(LEAVES.subList(0, size)));
            }
            assertThat(before.size()).isEqualTo(first);
        }
    }

    @Test
    void it_is_the_same_after_it_was_stored() {
        for (int size = 0; size <= LEAVES.size(); size++) {
            var frontier = Frontier.EMPTY.append(LEAVES.subList(0, size));
            byte[] stored = frontier.encode();
            assertThat(stored).hasSize(8 + 32 * Integer.bitCount(size));
            assertThat(Frontier.decode(stored)).isEqualTo(frontier);
        }
    }

    @Test
    void bytes_that_are_no_frontier_are_refused() {
        byte[] stored = Frontier.EMPTY.append(LEAVES.subList(0, 5)).encode();
        for (int length = 0; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatIllegalArgumentException().isThrownBy(() -> Frontier.decode(cut));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.decode(Arrays.copyOf(stored, 8 + 96)));
        stored[0] = (byte) 0x80;
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.decode(stored));
    }
}
