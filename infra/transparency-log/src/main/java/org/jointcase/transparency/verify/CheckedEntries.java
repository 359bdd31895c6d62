package org.jointcase.transparency.verify;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.InclusionProof;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.bundle.BundleEntry;
import org.jointcase.transparency.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * What of a batch of entries holds for each by itself, up to the first that does not. A batch needs no other, so that
 * several are checked at once.
 *
 * @param failure null where all hold
 */
record CheckedEntries(List<Checked> entries, @Nullable DoesNotHold failure) {
    /**
     * An entry whose leaf is that of its bytes, and whose payload is the one that it names.
     *
     * @param opened whether the payload could be read
     * @param evidence what the payload says of a file; null if nothing
     */
    record Checked(
            Entry entry,
            Hash leaf,
            boolean opened,
            @Nullable Evidence evidence) {}

    /**
     * Checks a batch.
     *
     * @param first number of its first entry within the bundle, from 1
     * @param proved by an inclusion proof each; null where the whole stretch is folded
     */
    static CheckedEntries of(List<BundleEntry> batch, long first, Payloads payloads, @Nullable Checkpoint proved) {
        var checked = new ArrayList<Checked>(batch.size());
        for (var entry : batch) {
            try {
                checked.add(check(entry, first + checked.size(), payloads, proved));
            } catch (DoesNotHold e) {
                return new CheckedEntries(checked, e);
            }
        }
        return new CheckedEntries(checked, null);
    }

    private static Checked check(BundleEntry given, long number, Payloads payloads, @Nullable Checkpoint proved)
            throws DoesNotHold {
        Entry entry;
        try {
            entry = Entry.parse(given.envelope());
        } catch (IllegalArgumentException e) {
            throw new DoesNotHold("entry " + number + " of the bundle is no entry: " + e.getMessage());
        }
        var leaf = MerkleTree.leaf(given.envelope());
        must(leaf.equals(given.leaf()), entry, "the entry was changed: its leaf is not the one that the ledger kept");
        must(
                Hash.sha256(given.payload()).equals(entry.payload()),
                entry,
                "the payload was changed: its hash is not the one that the entry names");
        must(
                proved == null || included(entry, leaf, given, proved),
                entry,
                "the inclusion proof does not lead from the entry to the checkpoint's root");
        try {
            var json = payloads.open(given.payload(), entry.event());
            var evidence =
                    json == null ? null : Evidence.in(json, entry.aggregateId(), entry.position(), entry.event());
            return new Checked(entry, leaf, json != null, evidence);
        } catch (IllegalArgumentException e) {
            throw new DoesNotHold(String.valueOf(e.getMessage()), entry.position(), entry.event());
        }
    }

    private static boolean included(Entry entry, Hash leaf, BundleEntry given, Checkpoint checkpoint) {
        return new InclusionProof(entry.position() - 1, checkpoint.size(), given.path())
                .proves(leaf, checkpoint.root());
    }

    private static void must(boolean holds, Entry entry, String otherwise) throws DoesNotHold {
        if (!holds) {
            throw new DoesNotHold(otherwise, entry.position(), entry.event());
        }
    }
}
