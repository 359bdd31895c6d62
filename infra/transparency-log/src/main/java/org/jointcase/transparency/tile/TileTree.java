package org.jointcase.transparency.tile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.Subtrees;

/**
 * The tree that tiles make: its root and its proofs, each from a handful of tiles. It remembers the tiles that it read
 * and is for one thread. What it says is as true as the tiles: a reader checks it against a checkpoint.
 */
public final class TileTree implements Subtrees {
    private static final int LEVELS_IN_A_TILE = 8;

    private final TileReader tiles;
    private final long size;
    private final Map<TilePath, HashTile> read = new HashMap<>();

    private TileTree(TileReader tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** The tree of a size, which the tiles reach. */
    public static MerkleTree of(TileReader tiles, long size) {
        return new MerkleTree(new TileTree(tiles, size), size);
    }

    @Override
    public Hash root(int level, long index) {
        int within = level % LEVELS_IN_A_TILE;
        long first = index << within;
        var path = TilePath.of(level / LEVELS_IN_A_TILE, first, size);
        int from = (int) (first - path.first());
        List<Hash> hashes = read.computeIfAbsent(path, tiles::read).hashes().subList(from, from + (1 << within));
        return MerkleTree.of(hashes).root();
    }
}
