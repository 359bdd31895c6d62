package org.jointcase.transparency.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.Note;

/**
 * Writes a bundle as it goes, remembering nothing: header and checkpoint; keys; the stretch; earlier sizes; entries; files.
 * Whoever uses it keeps to this order. What is not closed is no bundle, and no reader takes it for one.
 */
public final class BundleWriter implements AutoCloseable {
    /**
     * A file of so many bytes, the largest of a FAT32 disk, is written through {@link #stored}: the JDK writes its size behind
     * the deflated content as 64 bits and reads it as 32.
     */
    public static final long STORED_SIZE = 0xFFFF_FFFFL;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Zip zip;
    private final DataOutputStream data;
    private final boolean proved;
    private String open = "";

    public BundleWriter(OutputStream out, BundleHeader header, Note checkpoint) throws IOException {
        zip = new Zip(out);
        // What is encrypted does not shrink; envelopes do at any level.
        zip.setLevel(Deflater.BEST_SPEED);
        data = new DataOutputStream(zip);
        proved = header.scope() instanceof Scope.OfCase;
        member(Member.BUNDLE, header.encode());
        member(Member.CHECKPOINT, checkpoint.encode());
    }

    public void keys(List<BundleKey> keys) throws IOException {
        member(
                Member.KEYS,
                keys.stream()
                        .map(key -> key.line() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(US_ASCII));
    }

    /**
     * Of a range.
     *
     * @param before the tree before its first entry
     * @param proof from the size at its last entry to the checkpoint's
     */
    public void stretch(Frontier before, List<Hash> proof) throws IOException {
        member(Member.FRONTIER, before.encode());
        member(Member.CONSISTENCY, hashes(proof));
    }

    /** @param proof from an earlier size that the header names to the checkpoint's */
    public void earlier(long size, List<Hash> proof) throws IOException {
        member(Member.EARLIER + size, hashes(proof));
    }

    public void entry(BundleEntry entry) throws IOException {
        if (entry.envelope().length > Entry.MAX_LENGTH || entry.payload().length > BundleEntry.MAX_PAYLOAD) {
            throw new IOException("an entry is longer than a bundle can carry");
        }
        if (!open.equals(Member.ENTRIES)) {
            begin(Member.ENTRIES);
        }
        data.writeShort(entry.envelope().length);
        data.write(entry.envelope());
        data.write(entry.leaf().bytes());
        data.writeInt(entry.payload().length);
        data.write(entry.payload());
        if (proved) {
            data.writeByte(entry.path().size());
            for (var hash : entry.path()) {
                data.write(hash.bytes());
            }
        }
    }

    /** A file of evidence, by the id of the exhibit that it is of. */
    public void file(UUID exhibit, InputStream content) throws IOException {
        begin(Member.FILE + exhibit);
        content.transferTo(zip);
    }

    /**
     * A file of evidence of {@link #STORED_SIZE}, as it is.
     *
     * @param crc the CRC-32 that a zip wants to know before
     */
    public void stored(UUID exhibit, long crc, InputStream content) throws IOException {
        var member = new ZipEntry(Member.FILE + exhibit);
        member.setMethod(ZipEntry.STORED);
        member.setSize(STORED_SIZE);
        member.setCrc(crc);
        begin(member);
        content.transferTo(zip);
    }

    /** That the vault does not have the file of an exhibit as it was recorded. */
    public void damaged(UUID exhibit) throws IOException {
        begin(Member.DAMAGED + exhibit);
    }

    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Frees memory, and leaves the stream to its owner. A bundle that was not finished stays cut off. */
    @Override
    public void close() {
        zip.free();
    }

    private void member(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
    }

    private void begin(String name) throws IOException {
        begin(new ZipEntry(name));
    }

    private void begin(ZipEntry member) throws IOException {
        // The same bundle has the same bytes whenever and wherever it is written.
        member.setTimeLocal(NO_TIME);
        zip.putNextEntry(member);
        open = member.getName();
    }

    private static byte[] hashes(List<Hash> hashes) {
        return hashes.stream()
                .map(hash -> Canonical.base64(hash.bytes()) + "\n")
                .collect(Collectors.joining())
                .getBytes(US_ASCII);
    }

    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out) {
            super(out, US_ASCII);
        }

        void free() {
            def.end();
        }
    }
}
