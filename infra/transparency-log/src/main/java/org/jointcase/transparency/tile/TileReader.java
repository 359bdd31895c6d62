package org.jointcase.transparency.tile;

/** Where hash tiles are read from: files, a table, another's server, or leaves through a {@link TileCutter}. */
@FunctionalInterface
public interface TileReader {
    HashTile read(TilePath path);
}
