package org.jointcase.transparency.tile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.Entry;

/** The entries under a tile of level 0, each after its length in two bytes (C2SP tlog-tiles). */
public final class EntryBundle {
    private EntryBundle() {}

    /**
     * The bytes of a bundle.
     *
     * @throws IllegalArgumentException if an entry is longer than two bytes can say
     */
    public static byte[] encode(List<byte[]> entries) {
        var bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > Entry.MAX_LENGTH) {
                throw new IllegalArgumentException("an entry has at most 65535 bytes");
            }
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * Reads a bundle's entries.
     *
     * @param width how many there have to be
     * @throws IllegalArgumentException if there are more or fewer, or if the last one is cut off
     */
    public static List<byte[]> decode(byte[] bundle, int width) {
        var bytes = ByteBuffer.wrap(bundle);
        var entries = new ArrayList<byte[]>(width);
        while (entries.size() < width) {
            if (bytes.remaining() < Short.BYTES) {
                throw new IllegalArgumentException("the bundle ends before entry " + entries.size() + " of " + width);
            }
            int length = Short.toUnsignedInt(bytes.getShort());
            if (bytes.remaining() < length) {
                throw new IllegalArgumentException("the bundle ends within entry " + entries.size());
            }
            byte[] entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("the bundle does not end after " + width + " entries");
        }
        return entries;
    }
}
