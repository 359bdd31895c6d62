package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Another verifier of bundles, written from the description of the formats alone: it shares no class with the program, holds
 * everything in memory and is written to be read, not to be fast. Whatever it does not like it throws at.
 */
final class SecondOpinion {
    private static final String NUMBER = "(0|[1-9][0-9]*)";
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final String HASH = "([0-9a-f]{64})";
    private static final String INSTANT = "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z)";
    private static final Pattern ENTRY = Pattern.compile(
            "jointcase-entry/v1\nposition " + NUMBER + "\nevent " + ID + "\ncase " + ID + "\ncase-sequence " + NUMBER
                    + "\ncase-previous " + HASH + "\naggregate [a-z0-9.-]+ " + ID + "\nsequence " + NUMBER
                    + "\ntype [a-z0-9.-]+\nrevision " + NUMBER + "\nhappened " + INSTANT + "\nrecorded " + INSTANT
                    + "\nactor " + ID + "\norganisation " + ID + "\ncommand " + HASH + "\npayload " + HASH + "\n");
    private static final Pattern HEADER = Pattern.compile("jointcase-bundle/v1\norigin ([^\n]+)\nscope "
            + "(whole|range [1-9][0-9]*|case [0-9a-f-]{36})\nentries ([1-9][0-9]*)\ncontents (sealed|open|evidence)\n"
            + "((?:earlier [1-9][0-9]* [0-9a-f]{64}\n)*)");
    private static final Pattern FILE = Pattern.compile(
            "\"content\": \\{\"size\": ([0-9]+), \"sha256\": \"([0-9a-f]{64})\", \"sha512\": \"([0-9a-f]{128})\"\\}");
    private static final String ZEROS = "0".repeat(64);

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final Map<String, String[]> lastOfCase = new HashMap<>();
    private final Map<String, Long> lastOfAggregate = new HashMap<>();
    private final Map<String, String[]> files = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Set<String> usedKeys = new HashSet<>();
    private int next;
    private long position;
    private String recorded = "";

    private SecondOpinion() {}

    /** @param logKey the log's verifier key */
    static boolean accepts(byte[] bundle, String logKey) {
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

        Map<String, byte[]> keys = new HashMap<>();
        if (!header.group(4).equals("sealed")) {
            for (String line : lines(member("keys"))) {
                must(line.matches(ID + " " + HASH));
                must(keys.put(line.substring(0, 36), HexFormat.of().parseHex(line.substring(37))) == null);
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
        for (int i = 0; i < entries; i++) {
            entry(data, scope, size, root, keys);
        }
        must(!data.hasRemaining() && usedKeys.equals(keys.keySet()));
        if (scope[0].equals("whole")) {
            must(entries == size && Arrays.equals(SecondTree.root(leaves), root));
        } else if (scope[0].equals("range")) {
            byte[] own = SecondTree.grown(frontier, Long.parseLong(scope[1]) - 1, leaves);
            must(SecondTree.consistent(position, size, own, root, consistency));
        }
        if (header.group(4).equals("evidence")) {
            evidence();
        }
        must(next == names.size());
    }

    private void entry(ByteBuffer data, String[] scope, long size, byte[] root, Map<String, byte[]> keys)
            throws Exception {
        byte[] envelope = take(data, Short.toUnsignedInt(data.getShort()));
        byte[] leaf = SecondTree.sha256(new byte[] {0}, envelope);
        must(Arrays.equals(leaf, take(data, 32)));
        byte[] payload = take(data, data.getInt());
        var entry = ENTRY.matcher(new String(envelope, ISO_8859_1));
        must(entry.matches());
        String caseId = entry.group(3);
        long own = Long.parseLong(entry.group(1));
        if (scope[0].equals("case")) {
            must(caseId.equals(scope[1]) && own > position && own <= size);
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
        boolean whole = !scope[0].equals("range") || scope[1].equals("1");
        String[] before = lastOfCase.get(caseId);
        if (before != null || whole) {
            must(entry.group(4).equals(before == null ? "1" : String.valueOf(Long.parseLong(before[0]) + 1)));
            must(entry.group(5).equals(before == null ? ZEROS : before[1]));
        }
        lastOfCase.put(caseId, new String[] {entry.group(4), HexFormat.of().formatHex(leaf)});
        long sequence = Long.parseLong(entry.group(7));
        Long last = lastOfAggregate.put(entry.group(6), sequence);
        must(last == null ? !whole || sequence == 0 : sequence == last + 1);
        must(entry.group(10).compareTo(recorded) >= 0);
        recorded = entry.group(10);
        must(entry.group(14).equals(HexFormat.of().formatHex(SecondTree.sha256(payload))));
        open(payload, entry.group(2), entry.group(6), keys);
    }

    private void open(byte[] payload, String event, String aggregate, Map<String, byte[]> keys) throws Exception {
        must(payload[0] == 1 && payload.length >= 77);
        String id = HexFormat.of()
                .formatHex(payload, 1, 17)
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        byte[] key = keys.get(id);
        if (key == null) {
            return;
        }
        usedKeys.add(id);
        byte[] head = Arrays.copyOf(payload, 49);
        must(Arrays.equals(
                SecondTree.sha256("jointcase-key/v1\n".getBytes(US_ASCII), Arrays.copyOfRange(payload, 1, 17), key),
                Arrays.copyOfRange(payload, 17, 49)));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, Arrays.copyOfRange(payload, 49, 61)));
        cipher.updateAAD(HexFormat.of().parseHex(event.replace("-", "")));
        cipher.updateAAD(head);
        var file = FILE.matcher(new String(cipher.doFinal(payload, 61, payload.length - 61), UTF_8));
        if (file.find()) {
            files.putIfAbsent(aggregate, new String[] {file.group(1), file.group(2), file.group(3)});
        }
    }

    private void evidence() throws Exception {
        while (next < names.size()) {
            String[] named = names.get(next).split("/", -1);
            must(named.length == 2 && named[0].equals("files"));
            String[] recordedFile = Objects.requireNonNull(files.remove(named[1]));
            byte[] file = contents.get(next++);
            must(recordedFile[0].equals(String.valueOf(file.length))
                    && recordedFile[1].equals(HexFormat.of().formatHex(SecondTree.sha256(file)))
                    && recordedFile[2].equals(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-512").digest(file))));
        }
        must(files.isEmpty());
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
