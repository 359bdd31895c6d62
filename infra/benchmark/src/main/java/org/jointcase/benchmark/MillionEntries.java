package org.jointcase.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.bundle.BundleEntry;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.bundle.BundleWriter;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;

/** The bundle of a whole log as a ledger would have it: cases of 50 entries, aggregates of 5, payloads that do not shrink. */
final class MillionEntries {
    static final int COUNT = Integer.getInteger("benchmark.bundle-entries", 1_000_000);

    private static final String ORIGIN = "benchmark.example/case";
    private static final int OF_A_CASE = 50;
    private static final int OF_AN_AGGREGATE = 5;
    private static final int PAYLOAD = 480;
    private static final int BATCH = 256;
    private static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00Z");

    private final SigningKey key = SigningKey.generate(ORIGIN, SignatureType.ED25519);

    SigningKey key() {
        return key;
    }

    /** Something that is done with each entry. */
    @FunctionalInterface
    private interface Taking {
        void take(BundleEntry entry) throws IOException;
    }

    void write(Path bundle) throws IOException {
        // The head stands before the entries: they are made twice rather than kept.
        var tree = new Growing();
        each(entry -> tree.add(entry.leaf()));
        var note = new Checkpoint(ORIGIN, COUNT, tree.root()).sign(List.of(key), BEGIN);
        var header = new BundleHeader(new Scope.Whole(), ORIGIN, COUNT, Contents.SEALED, List.of());
        try (var out = new BufferedOutputStream(Files.newOutputStream(bundle), 1 << 16);
                var writer = new BundleWriter(out, header, note)) {
            each(writer::entry);
            writer.finish();
        }
    }

    private static void each(Taking taking) throws IOException {
        var random = new Random(1);
        var previous = Hash.ZERO;
        for (int i = 0; i < COUNT; i++) {
            int inCase = i % OF_A_CASE;
            byte[] payload = new byte[PAYLOAD];
            random.nextBytes(payload);
            payload[0] = 1;
            byte[] envelope = new Entry(
                            i + 1L,
                            new UUID(1, i),
                            new UUID(2, i / OF_A_CASE),
                            inCase + 1L,
                            inCase == 0 ? Hash.ZERO : previous,
                            "investigation",
                            new UUID(3, i / OF_AN_AGGREGATE),
                            i % OF_AN_AGGREGATE,
                            "investigation.note-added",
                            1,
                            BEGIN,
                            BEGIN.plusMillis(i),
                            new UUID(4, 1),
                            new UUID(5, 1),
                            Hash.ZERO,
                            Hash.sha256(payload))
                    .encode();
            previous = MerkleTree.leaf(envelope);
            taking.take(new BundleEntry(envelope, previous, payload, List.of()));
        }
    }

    /** A tree that leaves are added to in batches. */
    private static final class Growing {
        private final List<Hash> batch = new ArrayList<>(BATCH);
        private Frontier tree = Frontier.EMPTY;

        void add(Hash leaf) {
            batch.add(leaf);
            if (batch.size() == BATCH) {
                root();
            }
        }

        Hash root() {
            tree = tree.append(batch);
            batch.clear();
            return tree.root();
        }
    }
}
