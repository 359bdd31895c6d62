package org.jointcase.ledger.entry;

import org.jointcase.transparency.Hash;

/**
 * An entry as it lies in the ledger and travels on Kafka. Nothing of it is verified before an opener has read it.
 *
 * @param slot of the case, 0 to 11
 * @param envelope the bytes that the log hashes
 * @param payload the encrypted event
 * @param leaf of the envelope
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record StoredEntry(long position, int slot, byte[] envelope, byte[] payload, Hash leaf) {}
