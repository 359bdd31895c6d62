package org.jointcase.transparency;

import java.util.ArrayList;
import java.util.List;

/** Where the roots of complete subtrees are read from: memory, a table or tiles. */
public interface Subtrees {
    /** The root over the leaves from {@code index << level}, {@code 1 << level} of them; level 0 is the leaves. */
    Hash root(int level, long index);

    static Subtrees of(List<Hash> leaves) {
        var levels = new ArrayList<List<Hash>>();
        for (var level = List.copyOf(leaves); !level.isEmpty(); level = MerkleTree.pairs(level)) {
            levels.add(level);
        }
        return (level, index) -> levels.get(level).get(Math.toIntExact(index));
    }
}
