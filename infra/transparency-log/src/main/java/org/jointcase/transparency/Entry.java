package org.jointcase.transparency;

import java.time.Instant;
import java.util.UUID;

/**
 * The envelope of an entry, version 1: what the log hashes. It holds no names and no content.
 *
 * @param position from 1, without a gap
 * @param caseSequence counts the case's entries from 1
 * @param casePrevious leaf of the case's entry before, {@link Hash#ZERO} for its first
 * @param sequence counts the aggregate's entries from 0
 * @param happened whole microseconds, as {@code recorded}
 * @param command SHA-256 over client, person and key, each followed by LF
 * @param payload SHA-256 of the stored payload
 */
public record Entry(
        long position,
        UUID event,
        UUID caseId,
        long caseSequence,
        Hash casePrevious,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        String type,
        int revision,
        Instant happened,
        Instant recorded,
        UUID actor,
        UUID organisation,
        Hash command,
        Hash payload) {
    /** An entry bundle writes an entry's length in two bytes (C2SP tlog-tiles). */
    public static final int MAX_LENGTH = 65_535;

    /** @throws IllegalArgumentException if a value is not one that an entry can carry */
    public Entry {
        check(position >= 1, "position counts from 1");
        check(caseSequence >= 1, "case-sequence counts from 1");
        check(casePrevious.equals(Hash.ZERO) == (caseSequence == 1), "case-previous is zero for the first alone");
        check(isName(aggregateType), "aggregate is not a name of [a-z0-9.-]");
        check(sequence >= 0, "sequence counts from 0");
        check(isName(type), "type is not a name of [a-z0-9.-]");
        check(revision >= 1, "revision counts from 1");
        check(EntryInstant.fits(happened), "happened is not in whole microseconds of the years 0 to 9999");
        check(EntryInstant.fits(recorded), "recorded is not in whole microseconds of the years 0 to 9999");
    }

    /**
     * The bytes that are stored, hashed and handed out.
     *
     * @throws IllegalArgumentException if names make them more than {@link #MAX_LENGTH}
     */
    public byte[] encode() {
        byte[] bytes = EntryWriter.write(this);
        check(bytes.length <= MAX_LENGTH, "an entry has at most 65535 bytes");
        return bytes;
    }

    /**
     * Reads an entry, and nothing that is almost one.
     *
     * @throws IllegalArgumentException if {@link #encode} does not make exactly these bytes
     */
    public static Entry parse(byte[] bytes) {
        check(bytes.length <= MAX_LENGTH, "an entry has at most 65535 bytes");
        return new EntryReader(bytes).read();
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfName(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
