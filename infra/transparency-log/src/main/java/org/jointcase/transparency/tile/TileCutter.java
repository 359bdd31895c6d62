package org.jointcase.transparency.tile;

import java.util.stream.LongStream;

/**
 * Cuts hash tiles: those of level 0 out of leaves, any other out of the full tiles below it (C2SP tlog-tiles).
 *
 * @param below gives full tiles; one that keeps what was cut before spares reading a level's leaves again
 */
public record TileCutter(LeafReader leaves, TileReader below) implements TileReader {
    @Override
    public HashTile read(TilePath path) {
        if (path.level() == 0) {
            return new HashTile(path, leaves.leaves(path.first(), path.width()));
        }
        return new HashTile(
                path,
                LongStream.range(path.first(), path.first() + path.width())
                        .mapToObj(i -> below.read(new TilePath(path.level() - 1, i, TilePath.FULL))
                                .root())
                        .toList());
    }
}
