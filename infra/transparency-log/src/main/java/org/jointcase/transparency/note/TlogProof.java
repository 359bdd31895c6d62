package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.InclusionProof;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .tlog-proof} file (C2SP tlog-proof): that an entry is in a log, to be checked offline.
 *
 * @param extra in base 64; nothing vouches for it
 * @param index of the entry, from 0: one less than its position
 * @param path the inclusion proof, from the leaf's sibling up
 */
public record TlogProof(@Nullable String extra, long index, List<Hash> path, Note checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MAX_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
        if (extra != null) {
            Canonical.base64(extra);
        }
        if (index < 0) {
            throw new IllegalArgumentException("an index is not negative");
        }
        if (path.size() > MAX_PATH) {
            throw new IllegalArgumentException("no inclusion proof has more than " + MAX_PATH + " hashes");
        }
        Checkpoint.parse(checkpoint.text());
    }

    /**
     * Reads a proof file, and nothing that is almost one.
     *
     * @throws IllegalArgumentException if this is none; the message says why
     */
    public static TlogProof parse(byte[] bytes) {
        String text = Canonical.utf8(bytes);
        int end = text.indexOf("\n\n");
        if (!text.startsWith(HEADER + "\n") || end < 0) {
            throw new IllegalArgumentException("a proof begins with " + HEADER + " and has an empty line");
        }
        var lines = List.of(text.substring(0, end).split("\n", -1));
        int line = 1;
        String extra = null;
        if (lines.size() > line && lines.get(line).startsWith(EXTRA)) {
            extra = lines.get(line++).substring(EXTRA.length());
        }
        if (lines.size() == line || !lines.get(line).startsWith(INDEX)) {
            throw new IllegalArgumentException("the proof lacks its index");
        }
        long index = Canonical.number(lines.get(line++).substring(INDEX.length()));
        var path =
                lines.subList(line, lines.size()).stream().map(Canonical::hash).toList();
        return new TlogProof(extra, index, path, Note.parse(text.substring(end + 2)));
    }

    public byte[] encode() {
        var text = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            text.append(EXTRA).append(extra).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(Canonical.base64(hash.bytes())).append('\n'));
        return text.append('\n').append(checkpoint).toString().getBytes(UTF_8);
    }

    /**
     * Checks that a leaf is in the log, and gives the checkpoint that proves it.
     *
     * @throws NotVerified if the checkpoint is not to be believed or does not hold the leaf
     */
    public Checkpoint check(Hash leaf, CheckpointPolicy policy) throws NotVerified {
        var believed = policy.open(checkpoint);
        if (!new InclusionProof(index, believed.size(), path).proves(leaf, believed.root())) {
            throw new NotVerified("the proof does not lead from the entry to the checkpoint's root");
        }
        return believed;
    }
}
