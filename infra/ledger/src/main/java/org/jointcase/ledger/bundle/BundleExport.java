package org.jointcase.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.sql.DataSource;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.ledger.checkpoint.LogTiles;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.Tampered;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.ledger.key.KeyDestroyed;
import org.jointcase.ledger.key.SealedPayload;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.bundle.BundleEntry;
import org.jointcase.transparency.bundle.BundleKey;
import org.jointcase.transparency.bundle.BundleWriter;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;

/**
 * Writes planned bundles page by page, holding no connection in between.
 * Entries go out as they lie there, whatever was done to them: to judge them is the verifier's part.
 */
public final class BundleExport {
    /** So many entries are read, and written, at a time. */
    public static final int PAGE = 256;

    private final DataSource source;
    private final LedgerReader reader;
    private final CaseKeys keys;
    private final EntryOpener opener;

    /** @param source connections of the role {@code jointcase_reader} */
    public BundleExport(DataSource source, CaseKeys keys) {
        this.source = source;
        this.reader = new LedgerReader(source);
        this.keys = keys;
        this.opener = new EntryOpener(keys);
    }

    /**
     * Writes a bundle.
     *
     * @param progress told how many entries are written, after each page
     * @throws IOException if it cannot be written; what was written is no bundle then
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if the database cannot be asked any more: the same
     */
    public void write(BundlePlan plan, OutputStream out, EvidenceSource evidence, LongConsumer progress)
            throws IOException {
        try (var writer = new BundleWriter(out, plan.header(), plan.checkpoint())) {
            var tree = tree(plan);
            if (plan.header().contents() != Contents.SEALED) {
                writer.keys(keysOf(plan));
            }
            if (plan.header().scope() instanceof Scope.Range(long first)) {
                long before = first - 1;
                writer.stretch(
                        new MerkleTree(tree.subtrees(), before).frontier(),
                        tree.consistency(before + plan.entries()).path());
            }
            for (var earlier : plan.earlier()) {
                writer.earlier(earlier.size(), tree.consistency(earlier.size()).path());
            }
            var collected = entries(plan, writer, progress);
            for (var exhibit : collected) {
                file(writer, exhibit, evidence);
            }
            writer.finish();
        }
    }

    private List<Collected> entries(BundlePlan plan, BundleWriter writer, LongConsumer progress) throws IOException {
        var collected = new ArrayList<Collected>();
        var pages = new EntryPages(reader, plan);
        long written = 0;
        for (var page = pages.next(PAGE); !page.isEmpty(); page = pages.next(PAGE)) {
            // What a tree remembers of tiles goes with its page.
            var tree = tree(plan);
            for (var stored : page) {
                writer.entry(
                        new BundleEntry(stored.envelope(), stored.leaf(), stored.payload(), path(plan, tree, stored)));
                if (plan.header().contents() == Contents.EVIDENCE) {
                    collected(stored).ifPresent(collected::add);
                }
            }
            written += page.size();
            progress.accept(written);
        }
        return collected;
    }

    private static List<Hash> path(BundlePlan plan, MerkleTree tree, StoredEntry stored) {
        return plan.header().scope() instanceof Scope.OfCase
                ? tree.inclusion(stored.position() - 1).path()
                : List.of();
    }

    /** What cannot be opened is the verifier's to say. */
    private Optional<Collected> collected(StoredEntry stored) {
        try {
            return opener.open(stored).event() instanceof Collected event
                            && event.content().sha256() != null
                    ? Optional.of(event)
                    : Optional.empty();
        } catch (Tampered | KeyDestroyed e) {
            return Optional.empty();
        }
    }

    private static void file(BundleWriter writer, Collected exhibit, EvidenceSource evidence) throws IOException {
        var id = exhibit.exhibitId().value();
        boolean stored = Objects.equals(exhibit.content().size(), BundleWriter.STORED_SIZE);
        long crc = stored ? crc(exhibit, evidence) : 0;
        var content = evidence.open(exhibit);
        if (content.isEmpty()) {
            writer.damaged(id);
            return;
        }
        try (var bytes = content.get()) {
            evidence.delivering(exhibit);
            if (stored) {
                writer.stored(id, crc, bytes);
            } else {
                writer.file(id, bytes);
            }
        }
    }

    private static long crc(Collected exhibit, EvidenceSource evidence) throws IOException {
        var crc = new CRC32();
        try (var bytes = new CheckedInputStream(evidence.open(exhibit).orElseGet(InputStream::nullInputStream), crc)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    /** None where they were destroyed, or where nothing of the case can be read. */
    private List<BundleKey> keysOf(BundlePlan plan) {
        var first = new EntryPages(reader, plan).next(1);
        try {
            return keys.byIds(Set.of(SealedPayload.keyId(first.getFirst().payload()))).values().stream()
                    .map(key -> new BundleKey(key.id(), key.bytes()))
                    .toList();
        } catch (SealedPayload.NotSealed e) {
            return List.of();
        }
    }

    private MerkleTree tree(BundlePlan plan) {
        return new LogTiles(source, plan.log()).tree(plan.size());
    }
}
