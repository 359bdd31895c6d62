package org.jointcase.transparency;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class Leaves {
    /** Of the entries whose roots are known. */
    static final List<Hash> KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
            .toList();

    private Leaves() {}

    public static List<Hash> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MerkleTree.leaf(new byte[] {(byte) (i >> 8), (byte) i}))
                .toList();
    }

    /** Each hash that differs from this one in a single bit. */
    static Stream<Hash> flips(Hash hash) {
        return Flips.of(hash.bytes()).map(Hash::of);
    }

    /** Section 2.1 of RFC 6962 word for word, to hold everything cleverer against. */
    public static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return MerkleTree.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }
}
