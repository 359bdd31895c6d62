package org.jointcase.transparency.bundle;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.bundle.BundleHeader.Earlier;
import org.jointcase.transparency.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bundle from front to back: what stands before the entries at once, then entries, then files. Nothing else is a
 * bundle, and nothing of it is verified.
 */
public final class BundleReader implements AutoCloseable {
    /** A batch of entries ends with the payload that reaches this: what is in memory at once stays small. */
    private static final int BATCH_BYTES = 1 << 20;

    private static final int MAX_TEXT = 1 << 16;
    private static final int MAX_PROOF = 63;

    private final Members members;
    private final BundleHeader header;
    private final Note checkpoint;
    private final List<BundleKey> keys;
    private final Frontier before;
    private final List<Hash> consistency;
    private final Map<Earlier, List<Hash>> earlier = new LinkedHashMap<>();
    private long entriesLeft;

    public BundleReader(InputStream in) throws BadBundle {
        members = new Members(in);
        header = parsed(Member.BUNDLE, MAX_TEXT, BundleHeader::parse);
        checkpoint = parsed(Member.CHECKPOINT, Note.MAX_LENGTH, Note::parse);
        boolean opens = header.contents() != Contents.SEALED;
        keys = opens ? parsed(Member.KEYS, MAX_TEXT, BundleReader::keys) : List.of();
        boolean range = header.scope() instanceof Scope.Range;
        before = range ? parsed(Member.FRONTIER, MAX_TEXT, Frontier::decode) : Frontier.EMPTY;
        consistency = range ? proof(Member.CONSISTENCY) : List.of();
        for (var tree : header.earlier()) {
            earlier.put(tree, proof(Member.EARLIER + tree.size()));
        }
        members.enter(Member.ENTRIES);
        entriesLeft = header.entries();
    }

    public BundleHeader header() {
        return header;
    }

    public Note checkpoint() {
        return checkpoint;
    }

    /** Of an open bundle; none of a sealed one. */
    public List<BundleKey> keys() {
        return keys;
    }

    /** The tree before a range's first entry; the empty one in any other bundle. */
    public Frontier before() {
        return before;
    }

    /** From the size at a range's last entry to the checkpoint's. */
    public List<Hash> consistency() {
        return consistency;
    }

    /** By earlier tree, the proof from there to the checkpoint's. */
    public Map<Earlier, List<Hash>> earlier() {
        return earlier;
    }

    /** The next entries, up to so many; none after the last one. */
    public List<BundleEntry> entries(int most) throws BadBundle {
        var batch = new ArrayList<BundleEntry>(most);
        for (int bytes = 0; batch.size() < most && bytes < BATCH_BYTES && entriesLeft > 0; entriesLeft--) {
            var entry = members.read(this::entry);
            bytes += entry.payload().length;
            batch.add(entry);
            if (entriesLeft == 1) {
                members.leave();
            }
        }
        return batch;
    }

    /**
     * A file after the entries.
     *
     * @param exhibit that it is of
     * @param content null where the vault did not have it as it was recorded; to be read before the next file
     */
    public record EvidenceFile(UUID exhibit, @Nullable InputStream content) {}

    /** Reads a file to its end. */
    @FunctionalInterface
    public interface FileReading {
        /** Whether to go on; whoever does not need not read to the end. */
        boolean read(EvidenceFile file) throws IOException;
    }

    /** Reads every file after the entries, and then what ends the bundle. */
    public void files(FileReading reading) throws BadBundle {
        for (var name = members.next(); header.contents() == Contents.EVIDENCE && name != null; name = members.next()) {
            boolean damaged = name.startsWith(Member.DAMAGED);
            var exhibit = exhibit(name.substring(name.indexOf('/') + 1));
            members.enter((damaged ? Member.DAMAGED : Member.FILE) + exhibit);
            if (!members.read(content -> reading.read(new EvidenceFile(exhibit, damaged ? null : content)))) {
                return;
            }
            members.leave();
        }
        members.end();
    }

    @Override
    public void close() throws IOException {
        members.close();
    }

    private BundleEntry entry(DataInputStream content) throws IOException, BadBundle {
        byte[] envelope = exactly(content, content.readUnsignedShort());
        var leaf = Hash.of(exactly(content, Hash.LENGTH));
        int length = content.readInt();
        if (length < 0 || length > BundleEntry.MAX_PAYLOAD) {
            throw new BadBundle("a payload of the bundle has more than " + BundleEntry.MAX_PAYLOAD + " bytes");
        }
        byte[] payload = exactly(content, length);
        var path = new ArrayList<Hash>();
        if (header.scope() instanceof Scope.OfCase) {
            int hashes = content.readUnsignedByte();
            for (int i = 0; i < hashes; i++) {
                path.add(Hash.of(exactly(content, Hash.LENGTH)));
            }
        }
        return new BundleEntry(envelope, leaf, payload, path);
    }

    private static byte[] exactly(DataInputStream content, int length) throws IOException {
        byte[] bytes = new byte[length];
        content.readFully(bytes);
        return bytes;
    }

    private List<Hash> proof(String name) throws BadBundle {
        return parsed(name, MAX_TEXT, bytes -> {
            if (bytes.length == 0) {
                return List.of();
            }
            var lines = Canonical.lines(Canonical.utf8(bytes));
            if (lines.size() > MAX_PROOF) {
                throw new IllegalArgumentException("a proof has at most " + MAX_PROOF + " lines");
            }
            return lines.stream().map(Canonical::hash).toList();
        });
    }

    private static List<BundleKey> keys(byte[] bytes) {
        return bytes.length == 0
                ? List.of()
                : Canonical.lines(Canonical.utf8(bytes)).stream()
                        .map(BundleKey::parse)
                        .toList();
    }

    private static UUID exhibit(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private <T> T parsed(String name, int most, Function<byte[], T> parse) throws BadBundle {
        byte[] bytes = members.whole(name, most);
        try {
            return parse.apply(bytes);
        } catch (IllegalArgumentException e) {
            throw new BadBundle("the bundle's member " + name + ": " + e.getMessage());
        }
    }
}
