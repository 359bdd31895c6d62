package org.jointcase.ledger.append;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.transparency.Hash;

/**
 * An entry before it has its place.
 *
 * @param sequence of its aggregate; {@link #AS_IN_CASE} where the aggregate is the case's part of the access log
 * @param happened whole microseconds
 * @param payload sealed
 * @param payloadHash of {@code payload}
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record Draft(
        UUID event,
        UUID caseId,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        String type,
        int revision,
        Instant happened,
        UUID actor,
        UUID organisation,
        byte[] payload,
        Hash payloadHash) {
    /** The case sequence, less one. */
    public static final long AS_IN_CASE = -1;
}
