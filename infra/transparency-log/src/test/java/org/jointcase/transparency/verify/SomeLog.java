package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.bundle.BundleEntry;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.bundle.BundleKey;
import org.jointcase.transparency.bundle.BundleWriter;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.SigningKey;
import org.jspecify.annotations.Nullable;

/** A log in which things happen in three cases, as a ledger writes it, and its bundles. */
public final class SomeLog {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    public final List<BundleEntry> entries = new ArrayList<>();
    final Map<UUID, byte[]> files = new HashMap<>();
    private final Map<UUID, Hash> casePrevious = new HashMap<>();
    private final Map<UUID, Long> caseSequence = new HashMap<>();
    private final Map<UUID, Long> sequence = new HashMap<>();

    /** So many entries, of which every seventh records a file. */
    public static SomeLog of(int size) {
        var log = new SomeLog();
        for (int i = 0; i < size; i++) {
            log.happen(caseId(i % 3), i % 7 == 6);
        }
        return log;
    }

    static UUID caseId(int which) {
        return new UUID(0x018f9a3c00007000L, 0x80000000000000aaL + which);
    }

    static BundleKey key(UUID caseId) {
        byte[] bytes = Hash.sha256(caseId.toString().getBytes(US_ASCII)).bytes();
        return new BundleKey(new UUID(1, caseId.getLeastSignificantBits()), bytes);
    }

    /** What an event looks like in the ledger; where it is a file's, its exhibit's first entry. */
    void happen(UUID caseId, boolean collected) {
        long position = entries.size() + 1L;
        if (collected) {
            byte[] file = ("evidence " + position).getBytes(UTF_8);
            collect(caseId, new UUID(3, position), file, contentOf(file));
            return;
        }
        var event = new UUID(2, position);
        String json = "{\"text\": \"What happened, \\u00e4 " + position + "\", \"numbers\": [1, -2.5e3, true, null]}";
        add(caseId, event, caseId, "investigation", sealed(key(caseId), event, json));
    }

    /** A file, and what its entry says of it. */
    void collect(UUID caseId, UUID exhibit, byte[] file, String said) {
        var event = new UUID(2, entries.size() + 1L);
        files.putIfAbsent(exhibit, file);
        add(caseId, event, exhibit, "exhibit", sealed(key(caseId), event, said));
    }

    static String contentOf(byte[] file) {
        return "{\"content\": {\"fileName\": \"image.dd\", \"size\": " + file.length + ", \"sha256\": \""
                + hex("SHA-256", file) + "\", \"sha512\": \"" + hex("SHA-512", file) + "\"}}";
    }

    void add(UUID caseId, UUID event, UUID aggregate, String type, byte[] payload) {
        long position = entries.size() + 1L;
        long inCase = caseSequence.merge(caseId, 1L, Long::sum);
        long inAggregate = sequence.merge(aggregate, 1L, Long::sum) - 1;
        var entry = new Entry(
                position,
                event,
                caseId,
                inCase,
                casePrevious.getOrDefault(caseId, Hash.ZERO),
                type,
                aggregate,
                inAggregate,
                type + ".happened",
                1,
                NOON,
                NOON.plusMillis(position),
                new UUID(4, 1),
                new UUID(5, 1),
                Hash.sha256(new byte[] {1}),
                Hash.sha256(payload));
        byte[] envelope = entry.encode();
        var leaf = MerkleTree.leaf(envelope);
        casePrevious.put(caseId, leaf);
        entries.add(new BundleEntry(envelope, leaf, payload, List.of()));
    }

    List<Hash> leaves(int size) {
        return entries.subList(0, size).stream()
                .map(entry -> MerkleTree.leaf(entry.envelope()))
                .toList();
    }

    MerkleTree tree(int size) {
        return MerkleTree.of(leaves(size));
    }

    Note signed(int size, SigningKey... witnesses) {
        var note = new Checkpoint(ALog.ORIGIN, size, tree(size).root()).sign(List.of(ALog.KEY), NOON);
        return note.with(List.of(witnesses).stream()
                .map(witness -> witness.sign(note.text(), NOON))
                .toList());
    }

    public Note signed(SigningKey... witnesses) {
        return signed(entries.size(), witnesses);
    }

    public byte[] whole() {
        return whole(signed());
    }

    byte[] whole(Note checkpoint) {
        return bundle(new Scope.Whole(), checkpoint, entries, Contents.SEALED, List.of());
    }

    /** Both ends included. */
    byte[] range(int first, int last, Integer... earlier) {
        return bundle(
                new Scope.Range(first), signed(), entries.subList(first - 1, last), Contents.SEALED, List.of(earlier));
    }

    byte[] ofCase(UUID caseId, Contents contents, Integer... earlier) {
        return bundle(new Scope.OfCase(caseId), signed(), proved(caseId), contents, List.of(earlier));
    }

    List<BundleEntry> proved(UUID caseId) {
        var tree = tree(entries.size());
        return entries.stream()
                .filter(entry -> Entry.parse(entry.envelope()).caseId().equals(caseId))
                .map(entry -> new BundleEntry(
                        entry.envelope(),
                        entry.leaf(),
                        entry.payload(),
                        tree.inclusion(Entry.parse(entry.envelope()).position() - 1)
                                .path()))
                .toList();
    }

    /** A case's bundle with these keys. */
    byte[] opened(UUID caseId, BundleKey... keys) {
        return bundle(
                new Scope.OfCase(caseId), signed(), proved(caseId), Contents.OPEN, List.of(), List.of(keys), Map.of());
    }

    /** A case's bundle with these files; null for one that is damaged. */
    byte[] withFiles(UUID caseId, Map<UUID, byte @Nullable []> given) {
        return bundle(
                new Scope.OfCase(caseId),
                signed(),
                proved(caseId),
                Contents.EVIDENCE,
                List.of(),
                List.of(key(caseId)),
                given);
    }

    /** The exhibits of a case that are files. */
    List<UUID> exhibits(UUID caseId) {
        return entries.stream()
                .map(entry -> Entry.parse(entry.envelope()))
                .filter(entry -> entry.caseId().equals(caseId))
                .map(Entry::aggregateId)
                .filter(files::containsKey)
                .toList();
    }

    static Map<UUID, byte @Nullable []> with(Map<UUID, byte[]> files, UUID exhibit, byte @Nullable [] content) {
        var changed = new HashMap<UUID, byte @Nullable []>(files);
        changed.put(exhibit, content);
        return changed;
    }

    byte[] bundle(Scope scope, Note checkpoint, List<BundleEntry> given, Contents contents, List<Integer> earlier) {
        var keys = scope instanceof Scope.OfCase only ? List.of(key(only.caseId())) : List.<BundleKey>of();
        return bundle(scope, checkpoint, given, contents, earlier, keys, new HashMap<>(files));
    }

    private byte[] bundle(
            Scope scope,
            Note checkpoint,
            List<BundleEntry> given,
            Contents contents,
            List<Integer> earlier,
            List<BundleKey> keys,
            Map<UUID, byte @Nullable []> evidence) {
        var out = new ByteArrayOutputStream();
        var tree = tree(entries.size());
        var header = new BundleHeader(
                scope,
                ALog.ORIGIN,
                given.size(),
                contents,
                earlier.stream()
                        .map(size -> new BundleHeader.Earlier(size, tree(size).root()))
                        .toList());
        try (var writer = new BundleWriter(out, header, checkpoint)) {
            if (contents != Contents.SEALED) {
                writer.keys(keys);
            }
            if (scope instanceof Scope.Range range) {
                writer.stretch(
                        new MerkleTree(tree.subtrees(), range.first() - 1).frontier(),
                        tree.consistency(range.first() - 1 + given.size()).path());
            }
            for (int size : earlier) {
                writer.earlier(size, tree.consistency(size).path());
            }
            for (var entry : given) {
                writer.entry(entry);
            }
            if (contents == Contents.EVIDENCE) {
                for (var file : filesOf(given, evidence).entrySet()) {
                    if (file.getValue() == null) {
                        writer.damaged(file.getKey());
                    } else {
                        writer.file(file.getKey(), new ByteArrayInputStream(file.getValue()));
                    }
                }
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** All that are given, or where these are the log's own, those of the entries. */
    private Map<UUID, byte @Nullable []> filesOf(List<BundleEntry> given, Map<UUID, byte @Nullable []> evidence) {
        if (!evidence.keySet().equals(files.keySet())) {
            return evidence;
        }
        var own = new LinkedHashMap<UUID, byte @Nullable []>();
        for (var entry : given) {
            var exhibit = Entry.parse(entry.envelope()).aggregateId();
            if (evidence.containsKey(exhibit)) {
                own.put(exhibit, evidence.get(exhibit));
            }
        }
        return own;
    }

    static byte[] sealed(BundleKey key, UUID event, String json) {
        byte[] check = Hash.sha256(bytes("jointcase-key/v1\n".getBytes(US_ASCII), id(key.id()), key.bytes()))
                .bytes();
        byte[] head = bytes(new byte[] {1}, id(key.id()), check);
        byte[] nonce = Arrays.copyOf(id(event), 12);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(bytes(id(event), head));
            return bytes(head, nonce, cipher.doFinal(json.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] id(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
