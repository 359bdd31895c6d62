package org.jointcase.transparency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a tree has to remember to go on growing.
 *
 * @param peaks the roots of the complete subtrees that make up the tree, from the left: one for each bit of the size
 */
public record Frontier(long size, List<Hash> peaks) {
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(peaks.size() + " peaks do not make a tree of size " + size);
        }
    }

    public Frontier append(List<Hash> leaves) {
        Hash[] stack = peaks.toArray(new Hash[Long.SIZE]);
        int height = peaks.size();
        long count = size;
        for (Hash leaf : leaves) {
            Hash top = leaf;
            for (long full = count; (full & 1) == 1; full >>= 1) {
                top = MerkleTree.node(stack[--height], top);
            }
            stack[height++] = top;
            count++;
        }
        return new Frontier(count, Arrays.asList(stack).subList(0, height));
    }

    public Hash root() {
        if (size == 0) {
            return Hash.sha256(new byte[0]);
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = MerkleTree.node(peaks.get(i), root);
        }
        return root;
    }

    /** The size as eight bytes, big-endian, then the peaks from the left. */
    public byte[] encode() {
        var buffer =
                ByteBuffer.allocate(Long.BYTES + peaks.size() * Hash.LENGTH).putLong(size);
        peaks.forEach(peak -> buffer.put(peak.bytes));
        return buffer.array();
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if it does not make these bytes
     */
    public static Frontier decode(byte[] bytes) {
        if (bytes.length < Long.BYTES || (bytes.length - Long.BYTES) % Hash.LENGTH != 0) {
            throw new IllegalArgumentException("no frontier has " + bytes.length + " bytes");
        }
        var buffer = ByteBuffer.wrap(bytes);
        long size = buffer.getLong();
        var peaks = new ArrayList<Hash>();
        while (buffer.hasRemaining()) {
            byte[] peak = new byte[Hash.LENGTH];
            buffer.get(peak);
            peaks.add(Hash.owned(peak));
        }
        return new Frontier(size, peaks);
    }
}
