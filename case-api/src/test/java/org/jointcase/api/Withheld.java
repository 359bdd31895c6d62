package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A case's bundle without one of its entries, or with another byte, as somebody makes it who has the whole one. */
final class Withheld {
    private static final int HASH = 32;

    private Withheld() {}

    /** @param which entry, from 0 */
    static byte[] from(byte[] bundle, int which) {
        return changed(bundle, (name, content) -> switch (name) {
            case "bundle" -> oneLess(content);
            case "entries" -> without(content, which);
            default -> content;
        });
    }

    /** The bundle with another byte at the end of a member. */
    static byte[] flipped(byte[] bundle, String member) {
        return changed(bundle, (name, content) -> {
            if (name.equals(member)) {
                content[content.length - 1] ^= 1;
            }
            return content;
        });
    }

    private static byte[] changed(byte[] bundle, BiFunction<String, byte[], byte[]> change) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bundle));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.apply(entry.getName(), content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The envelopes of a case's bundle. */
    static List<byte[]> envelopes(byte[] bundle) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("entries")) {
                    return split(in.readAllBytes()).stream()
                            .map(bytes -> ByteBuffer.wrap(bytes))
                            .map(bytes -> take(bytes, Short.toUnsignedInt(bytes.getShort())))
                            .toList();
                }
            }
            throw new IllegalArgumentException("no entries");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] oneLess(byte[] header) {
        return new String(header, UTF_8)
                .lines()
                .map(line -> line.startsWith("entries ") ? "entries " + (Long.parseLong(line.substring(8)) - 1) : line)
                .map(line -> line + "\n")
                .reduce("", String::concat)
                .getBytes(UTF_8);
    }

    private static byte[] without(byte[] entries, int which) {
        var left = new ByteArrayOutputStream();
        var all = new ArrayList<>(split(entries));
        all.remove(which);
        all.forEach(left::writeBytes);
        return left.toByteArray();
    }

    private static List<byte[]> split(byte[] entries) {
        var split = new ArrayList<byte[]>();
        var bytes = ByteBuffer.wrap(entries);
        while (bytes.hasRemaining()) {
            int from = bytes.position();
            take(bytes, Short.toUnsignedInt(bytes.getShort()) + HASH);
            take(bytes, bytes.getInt());
            take(bytes, Byte.toUnsignedInt(bytes.get()) * HASH);
            int length = bytes.position() - from;
            bytes.position(from);
            split.add(take(bytes, length));
        }
        return split;
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }
}
