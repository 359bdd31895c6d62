package org.jointcase.transparency.tile;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;

/** Neighbouring hashes of a tree, 32 bytes each, one after the other (C2SP tlog-tiles). */
public record HashTile(TilePath path, List<Hash> hashes) {
    public HashTile {
        hashes = List.copyOf(hashes);
        if (path.level() == TilePath.ENTRIES || hashes.size() != path.width()) {
            throw new IllegalArgumentException(hashes.size() + " hashes are not the tile " + path);
        }
    }

    /**
     * Reads a tile's bytes.
     *
     * @throws IllegalArgumentException if they are not as many as the path says
     */
    public static HashTile decode(TilePath path, byte[] bytes) {
        if (bytes.length != path.width() * Hash.LENGTH) {
            throw new IllegalArgumentException(bytes.length + " bytes are not the tile " + path);
        }
        return new HashTile(
                path,
                IntStream.range(0, path.width())
                        .mapToObj(i -> {
                            byte[] hash = new byte[Hash.LENGTH];
                            System.arraycopy(bytes, i * Hash.LENGTH, hash, 0, Hash.LENGTH);
                            return Hash.of(hash);
                        })
                        .toList());
    }

    public byte[] encode() {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        return bytes.array();
    }

    /** Over all its hashes: of a full tile, the hash that stands for it in the level above. */
    Hash root() {
        return MerkleTree.of(hashes).root();
    }
}
