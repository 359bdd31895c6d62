package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collections;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.bundle.BundleEntry;

/** What somebody does to a log who can change everything that is stored, and has no key. Positions from 1. */
final class Tampering {
    private Tampering() {}

    static void payload(SomeLog log, int position) {
        var entry = log.entries.get(position - 1);
        byte[] payload = entry.payload().clone();
        payload[70] ^= 1;
        log.entries.set(position - 1, new BundleEntry(entry.envelope(), entry.leaf(), payload, entry.path()));
    }

    /** Who did it, and nothing else. */
    static void envelope(SomeLog log, int position) {
        var entry = log.entries.get(position - 1);
        log.entries.set(position - 1, new BundleEntry(changed(entry), entry.leaf(), entry.payload(), entry.path()));
    }

    /** As {@link #envelope}, and the leaf made anew. */
    static void envelopeAndLeaf(SomeLog log, int position) {
        var entry = log.entries.get(position - 1);
        byte[] changed = changed(entry);
        log.entries.set(
                position - 1, new BundleEntry(changed, MerkleTree.leaf(changed), entry.payload(), entry.path()));
    }

    /** Another value in a line of the last entry, and the leaf made anew. */
    static void last(SomeLog log, String line, String value) {
        var entry = log.entries.getLast();
        byte[] changed = new String(entry.envelope(), US_ASCII)
                .replaceFirst("\n" + line + " .*\n", "\n" + line + " " + value + "\n")
                .getBytes(US_ASCII);
        log.entries.set(
                log.entries.size() - 1,
                new BundleEntry(changed, MerkleTree.leaf(changed), entry.payload(), entry.path()));
    }

    static void swap(SomeLog log, int position, int other) {
        Collections.swap(log.entries, position - 1, other - 1);
    }

    /** A copy of an entry under a position of its own, and those after it moved on. */
    static void insert(SomeLog log, int position) {
        var entry = log.entries.get(position - 1);
        var text = new String(entry.envelope(), US_ASCII);
        byte[] copy = text.replace("position " + position + "\n", "position " + (position + 1) + "\n")
                .getBytes(US_ASCII);
        log.entries.add(position, new BundleEntry(copy, MerkleTree.leaf(copy), entry.payload(), entry.path()));
    }

    static void remove(SomeLog log, int position) {
        log.entries.remove(position - 1);
    }

    private static byte[] changed(BundleEntry entry) {
        var before = Entry.parse(entry.envelope());
        return new Entry(
                        before.position(),
                        before.event(),
                        before.caseId(),
                        before.caseSequence(),
                        before.casePrevious(),
                        before.aggregateType(),
                        before.aggregateId(),
                        before.sequence(),
                        before.type(),
                        before.revision(),
                        before.happened(),
                        before.recorded(),
                        before.organisation(),
                        before.organisation(),
                        before.command(),
                        Hash.sha256(entry.payload()))
                .encode();
    }
}
