package org.jointcase.ledger.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.tile.TilePath;

/** The hashes of the tiles above the leaves, made while the log grows: nothing is read for them that is not new. */
public final class TileHashes {
    private static final int LEVELS_IN_A_TILE = 8;

    /** The root over the full tile {@code index} of the level below. */
    public record TileHash(int level, long index, Hash hash) {}

    private TileHashes() {}

    /** Those that leaves bring about which follow a tree. */
    public static List<TileHash> completed(Frontier tree, List<Hash> leaves) {
        var completed = new ArrayList<TileHash>();
        var hashes = leaves;
        for (int level = 1; !hashes.isEmpty(); level++) {
            hashes = complete(level, tree, hashes, completed);
        }
        return completed;
    }

    /** Goes on with the unfinished tile of the level below, whose hashes the tree's peaks of that height stand for. */
    private static List<Hash> complete(int level, Frontier tree, List<Hash> below, List<TileHash> completed) {
        long count = tree.size() >> Math.min(Long.SIZE - 1, LEVELS_IN_A_TILE * (level - 1));
        int width = (int) (count % TilePath.FULL);
        int highPeaks = Long.bitCount(count);
        var tile = new Frontier(width, tree.peaks().subList(highPeaks - Long.bitCount(width), highPeaks));
        var above = new ArrayList<Hash>();
        long index = count / TilePath.FULL;
        int from = 0;
        int missing = TilePath.FULL - width;
        while (below.size() - from >= missing) {
            var hash = tile.append(below.subList(from, from + missing)).root();
            completed.add(new TileHash(level, index++, hash));
            above.add(hash);
            from += missing;
            missing = TilePath.FULL;
            tile = Frontier.EMPTY;
        }
        return above;
    }
}
