package org.jointcase.transparency.tile;

import java.util.regex.Pattern;
import org.jointcase.transparency.Canonical;

/**
 * The place of a tile (C2SP tlog-tiles): {@code tile/<L>/<N>[.p/<W>]}.
 *
 * @param level 0 is over leaves, each above over the full tiles of the one below; {@link #ENTRIES} is the entries
 * @param index of the tile within its level, from 0
 * @param width how many hashes or entries it has: {@link #FULL}, or fewer at the right edge of a tree
 */
public record TilePath(int level, long index, int width) {
    /** The level that entry bundles are written under. */
    public static final int ENTRIES = -1;

    public static final int FULL = 256;

    private static final int MAX_LEVEL = 63;
    private static final int LOG = 8;
    private static final Pattern TEXT =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    public TilePath {
        if (level < ENTRIES || level > MAX_LEVEL) {
            throw new IllegalArgumentException("no tile has level " + level);
        }
        if (index < 0) {
            throw new IllegalArgumentException("no tile has index " + index);
        }
        if (width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile has width " + width);
        }
    }

    /**
     * Reads a path in the one form that it has.
     *
     * @throws IllegalArgumentException if this is not the path of a tile
     */
    public static TilePath parse(String path) {
        var parts = TEXT.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the path of a tile");
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1), 10);
        long index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""), 10);
        int width = parts.group(3) == null ? FULL : (int) Canonical.number(parts.group(3));
        var tile = new TilePath(level, index, width);
        if (!tile.toString().equals(path)) {
            throw new IllegalArgumentException("the path of a tile is written otherwise: " + tile);
        }
        return tile;
    }

    /**
     * The tile that holds a hash of a level, as wide as a tree of that size has it.
     *
     * @param hash its index within the level
     * @throws IllegalArgumentException if a tree of that size has no such hash
     */
    public static TilePath of(int level, long hash, long size) {
        long index = hash / FULL;
        long hashes = size >> Math.min(Long.SIZE - 1, LOG * Math.max(level, 0));
        if (hash < 0 || hash >= hashes) {
            throw new IllegalArgumentException(
                    "a tree of size " + size + " has no hash " + hash + " at level " + level);
        }
        return new TilePath(level, index, (int) Math.min(FULL, hashes - index * FULL));
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The index of its first hash or entry within its level. */
    public long first() {
        return Math.multiplyExact(index, FULL);
    }

    @Override
    public String toString() {
        var path = new StringBuilder("%03d".formatted(index % 1_000));
        for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
            path.insert(0, "x%03d/".formatted(rest % 1_000));
        }
        path.insert(0, "tile/" + (level == ENTRIES ? "entries" : level) + "/");
        return isFull() ? path.toString() : path.append(".p/").append(width).toString();
    }
}
