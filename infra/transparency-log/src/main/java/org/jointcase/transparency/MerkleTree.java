package org.jointcase.transparency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** The tree over a log's first {@code size} entries (RFC 6962 section 2.1): its root, and the proofs about it. */
public record MerkleTree(Subtrees subtrees, long size) {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final Hash EMPTY = Hash.sha256(new byte[0]);

    public MerkleTree {
        if (size < 0) {
            throw new IllegalArgumentException("no tree has size " + size);
        }
    }

    public static MerkleTree of(List<Hash> leaves) {
        return new MerkleTree(Subtrees.of(leaves), leaves.size());
    }

    /** The leaf of an entry: {@code SHA-256(0x00 || entry)}. */
    public static Hash leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    /** The node over two: {@code SHA-256(0x01 || left || right)}. */
    public static Hash node(Hash left, Hash right) {
        return Sha256.of(NODE, left, right);
    }

    public Hash root() {
        return size == 0 ? EMPTY : root(0, size);
    }

    /**
     * That an entry stands in this tree.
     *
     * @throws IndexOutOfBoundsException if the tree has no such leaf
     */
    public InclusionProof inclusion(long index) {
        Objects.checkIndex(index, size);
        Deque<Hash> path = new ArrayDeque<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long split = from + split(to - from);
            if (index < split) {
                path.addFirst(root(split, to));
                to = split;
            } else {
                path.addFirst(root(from, split));
                from = split;
            }
        }
        return new InclusionProof(index, size, List.copyOf(path));
    }

    /**
     * That this tree begins with the tree of the first entries.
     *
     * @throws IllegalArgumentException unless {@code 0 < first <= size}: the empty tree begins every tree
     */
    public ConsistencyProof consistency(long first) {
        if (first < 1 || first > size) {
            throw new IllegalArgumentException("no proof from size " + first + " to size " + size);
        }
        Deque<Hash> path = new ArrayDeque<>();
        long from = 0;
        long to = size;
        while (first < to) {
            long split = from + split(to - from);
            if (first <= split) {
                path.addFirst(root(split, to));
                to = split;
            } else {
                path.addFirst(root(from, split));
                from = split;
            }
        }
        if (from > 0) {
            path.addFirst(root(from, to));
        }
        return new ConsistencyProof(first, size, List.copyOf(path));
    }

    /** What this tree needs to go on growing. */
    public Frontier frontier() {
        var peaks = new ArrayList<Hash>();
        for (long from = 0; from < size; from += Long.highestOneBit(size - from)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(size - from));
            peaks.add(subtrees.root(level, from >> level));
        }
        return new Frontier(size, peaks);
    }

    static List<Hash> pairs(List<Hash> level) {
        var above = new ArrayList<Hash>(level.size() / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(node(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    /** The root over the leaves of a range that the tree's own splits make. */
    private Hash root(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return subtrees.root(level, from >> level);
        }
        long split = from + split(width);
        return node(root(from, split), root(split, to));
    }

    /** The largest power of two below a width of two or more. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
