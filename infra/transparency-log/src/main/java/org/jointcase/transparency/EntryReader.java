package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/**
 * Reads what {@link EntryWriter} writes, line by line, and refuses what it would have written otherwise. From the bytes
 * and without texts in between: whoever reads a log reads fifteen lines for each of its entries.
 */
final class EntryReader {
    private static final int UUID_LENGTH = 36;

    private final byte[] bytes;
    /** The line that is read: its name, and where its value begins and ends. */
    private String name = EntryWriter.VERSION;

    private int from;
    private int to;

    EntryReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Entry read() {
        if (!hasAt(0, name, '\n')) {
            throw new IllegalArgumentException("the entry does not begin with " + name);
        }
        to = name.length();
        long position = number("position", Long.MAX_VALUE);
        UUID event = uuid("event");
        UUID caseId = uuid("case");
        long caseSequence = number("case-sequence", Long.MAX_VALUE);
        Hash casePrevious = hash("case-previous");
        next("aggregate");
        int space = space();
        String aggregateType = text(from, space);
        UUID aggregateId = uuid(space + 1);
        long sequence = number("sequence", Long.MAX_VALUE);
        next("type");
        String type = text(from, to);
        int revision = (int) number("revision", Integer.MAX_VALUE);
        var happened = instant("happened");
        var recorded = instant("recorded");
        UUID actor = uuid("actor");
        UUID organisation = uuid("organisation");
        Hash command = hash("command");
        Hash payload = hash("payload");
        if (to + 1 != bytes.length) {
            throw new IllegalArgumentException("the entry does not end after payload");
        }
        return new Entry(
                position,
                event,
                caseId,
                caseSequence,
                casePrevious,
                aggregateType,
                aggregateId,
                sequence,
                type,
                revision,
                happened,
                recorded,
                actor,
                organisation,
                command,
                payload);
    }

    private void next(String expected) {
        name = expected;
        int start = to + 1;
        if (!hasAt(start, name, ' ')) {
            throw new IllegalArgumentException("the entry lacks " + name + " in its place");
        }
        from = start + name.length() + 1;
        to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        if (to == bytes.length) {
            throw new IllegalArgumentException("the entry ends within a line");
        }
    }

    private boolean hasAt(int start, String word, char then) {
        int end = start + word.length();
        if (end >= bytes.length || bytes[end] != then) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private IllegalArgumentException notTheOneWay() {
        return new IllegalArgumentException(name + " is not written in the one way allowed");
    }

    private long number(String expected, long largest) {
        next(expected);
        if (from == to || (bytes[from] == '0' && to - from > 1)) {
            throw notTheOneWay();
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || number > (largest - digit) / 10) {
                throw notTheOneWay();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private Hash hash(String expected) {
        next(expected);
        if (to - from != 2 * Hash.LENGTH) {
            throw notTheOneWay();
        }
        byte[] hash = LowerHex.bytes(bytes, from, Hash.LENGTH);
        if (hash == null) {
            throw notTheOneWay();
        }
        return Hash.owned(hash);
    }

    private UUID uuid(String expected) {
        next(expected);
        return uuid(from);
    }

    /** The UUID that the value ends with. */
    private UUID uuid(int at) {
        if (to - at != UUID_LENGTH
                || bytes[at + 8] != '-'
                || bytes[at + 13] != '-'
                || bytes[at + 18] != '-'
                || bytes[at + 23] != '-') {
            throw notTheOneWay();
        }
        long first = LowerHex.value(bytes, at, 8);
        long second = LowerHex.value(bytes, at + 9, 4);
        long third = LowerHex.value(bytes, at + 14, 4);
        long fourth = LowerHex.value(bytes, at + 19, 4);
        long fifth = LowerHex.value(bytes, at + 24, 6);
        long sixth = LowerHex.value(bytes, at + 30, 6);
        if ((first | second | third | fourth | fifth | sixth) < 0) {
            throw notTheOneWay();
        }
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth << 24 | sixth);
    }

    private Instant instant(String expected) {
        next(expected);
        try {
            return EntryInstant.parse(text(from, to));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
    }

    private int space() {
        for (int i = from; i < to; i++) {
            if (bytes[i] == ' ') {
                return i;
            }
        }
        throw notTheOneWay();
    }

    private String text(int first, int end) {
        return new String(bytes, first, end - first, ISO_8859_1);
    }
}
