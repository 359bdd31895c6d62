package org.jointcase.transparency.bundle;

import java.util.List;
import org.jointcase.transparency.Hash;

/**
 * An entry as a bundle carries it; nothing of it is verified.
 *
 * @param envelope what the log hashes
 * @param leaf as the ledger keeps it beside the envelope: where it is another, this entry was changed
 * @param payload as stored
 * @param path the inclusion proof, in a case's bundle; empty in any other
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record BundleEntry(byte[] envelope, Hash leaf, byte[] payload, List<Hash> path) {
    /** In bytes. */
    public static final int MAX_PAYLOAD = 1 << 24;
}
