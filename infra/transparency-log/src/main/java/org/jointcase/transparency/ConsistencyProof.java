package org.jointcase.transparency;

import java.util.List;

/** That the tree of the second size begins with the tree of the first (RFC 9162 section 2.1.4); from size 0, nothing. */
public record ConsistencyProof(long first, long second, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public boolean proves(Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        return !path.isEmpty() && climbs(firstRoot, secondRoot);
    }

    private boolean climbs(Hash firstRoot, Hash secondRoot) {
        int shift = Long.numberOfTrailingZeros(first);
        long node = (first - 1) >> shift;
        long last = (second - 1) >> shift;
        boolean complete = Long.bitCount(first) == 1;
        Hash start = complete ? firstRoot : path.getFirst();
        Hash early = start;
        Hash late = start;
        for (Hash sibling : path.subList(complete ? 0 : 1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                early = MerkleTree.node(sibling, early);
                late = MerkleTree.node(sibling, late);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                late = MerkleTree.node(late, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && early.equals(firstRoot) && late.equals(secondRoot);
    }
}
