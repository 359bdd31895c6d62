package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Another verifier of bundles, written from the description of the formats alone: it shares no class with the program, holds
 * everything in memory and is written to be read, not to be fast. Whatever it does not like it throws at.
 */
public final class SecondOpinion {
    private static final Pattern HEADER = Pattern.compile("jointcase-bundle/v1\norigin ([^\n]+)\nscope "
            + "(whole|range [1-9][0-9]*|case [0-9a-f-]{36})\nentries ([1-9][0-9]*)\ncontents (sealed|open|evidence)\n"
            + "((?:earlier [1-9][0-9]* [0-9a-f]{64}\n)*)");

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final SecondFiles files = new SecondFiles();
    private int next;
    private long position;

    private SecondOpinion() {}

    /** @param logKey the log's verifier key */
    public static boolean accepts(byte[] bundle, String logKey) {
        try {
            new SecondOpinion().check(bundle, logKey);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    private void check(byte[] bundle, String logKey) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                contents.add(zip.readAllBytes());
            }
        }
        // The end of a zip: 22 bytes, with the number of its members.
        var end = ByteBuffer.wrap(bundle, bundle.length - 22, 22).order(ByteOrder.LITTLE_ENDIAN);
        must(end.getInt() == 0x06054b50 && end.getInt() == 0 && end.getShort() == names.size());

        var header = HEADER.matcher(new String(member("bundle"), UTF_8));
        must(header.matches());
        var scope = header.group(2).split(" ", -1);
        int entries = Integer.parseInt(header.group(3));
        String[] note = SecondNote.checkpoint(member("checkpoint"), logKey);
        must(note[0].equals(header.group(1)));
        long size = Long.parseLong(note[1]);
        byte[] root = Base64.getDecoder().decode(note[2]);

        if (!header.group(4).equals("sealed")) {
            for (String line : lines(member("keys"))) {
                must(line.matches(SecondOrder.ID + " " + SecondOrder.HASH));
                files.key(line.substring(0, 36), HexFormat.of().parseHex(line.substring(37)));
            }
        }
        List<byte[]> frontier = List.of();
        List<byte[]> consistency = List.of();
        if (scope[0].equals("range")) {
            frontier = frontier(member("frontier"), Long.parseLong(scope[1]) - 1);
            consistency = proof(member("consistency"));
            position = Long.parseLong(scope[1]) - 1;
        }
        for (String line : lines(header.group(5).getBytes(US_ASCII))) {
            var words = line.split(" ", -1);
            must(SecondTree.consistent(
                    Long.parseLong(words[1]),
                    size,
                    HexFormat.of().parseHex(words[2]),
                    root,
                    proof(member("earlier/" + words[1]))));
        }
        var data = ByteBuffer.wrap(member("entries"));
        var order = new SecondOrder(!scope[0].equals("range") || scope[1].equals("1"));
        for (int i = 0; i < entries; i++) {
            entry(data, scope, size, root, order);
        }
        must(!data.hasRemaining() && files.allKeysAreUsed());
        if (scope[0].equals("whole")) {
            must(entries == size && Arrays.equals(SecondTree.root(leaves), root));
        } else if (scope[0].equals("range")) {
            byte[] own = SecondTree.grown(frontier, Long.parseLong(scope[1]) - 1, leaves);
            must(SecondTree.consistent(position, size, own, root, consistency));
        }
        if (header.group(4).equals("evidence")) {
            for (; next < names.size(); next++) {
                files.take(names.get(next), contents.get(next));
            }
            must(files.allAreThere());
        }
        must(next == names.size());
    }

    private void entry(ByteBuffer data, String[] scope, long size, byte[] root, SecondOrder order) throws Exception {
        byte[] envelope = take(data, Short.toUnsignedInt(data.getShort()));
        byte[] leaf = SecondTree.sha256(new byte[] {0}, envelope);
        must(Arrays.equals(leaf, take(data, 32)));
        byte[] payload = take(data, data.getInt());
        var entry = SecondOrder.entry(new String(envelope, ISO_8859_1));
        long own = Long.parseLong(entry.group(1));
        if (scope[0].equals("case")) {
            must(entry.group(3).equals(scope[1]) && own > position && own <= size);
            var path = new ArrayList<byte[]>();
            for (int left = Byte.toUnsignedInt(data.get()); left > 0; left--) {
                path.add(take(data, 32));
            }
            must(SecondTree.included(own - 1, size, leaf, root, path));
        } else {
            must(own == position + 1);
        }
        position = own;
        leaves.add(leaf);
        order.next(entry, leaf);
        must(entry.group(14).equals(HexFormat.of().formatHex(SecondTree.sha256(payload))));
        files.open(payload, entry.group(2), entry.group(6));
    }

    private static List<byte[]> frontier(byte[] bytes, long size) {
        var buffer = ByteBuffer.wrap(bytes);
        must(buffer.getLong() == size && buffer.remaining() == 32 * Long.bitCount(size));
        var peaks = new ArrayList<byte[]>();
        while (buffer.hasRemaining()) {
            peaks.add(take(buffer, 32));
        }
        return peaks;
    }

    private byte[] member(String name) {
        must(names.get(next).equals(name));
        return contents.get(next++);
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, US_ASCII);
        must(text.isEmpty() || text.endsWith("\n"));
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private static List<byte[]> proof(byte[] bytes) {
        var hashes = new ArrayList<byte[]>();
        for (String line : lines(bytes)) {
            byte[] hash = Base64.getDecoder().decode(line);
            must(hash.length == 32 && Base64.getEncoder().encodeToString(hash).equals(line));
            hashes.add(hash);
        }
        return hashes;
    }

    private static byte[] take(ByteBuffer data, int length) {
        must(length >= 0 && length <= data.remaining());
        byte[] bytes = new byte[length];
        data.get(bytes);
        return bytes;
    }

    static void must(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("it does not hold");
        }
    }
}
