package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.util.UUID;
import java.util.function.Function;

/** Reads what {@link EntryWriter} writes, line by line, and refuses what it would have written otherwise. */
final class EntryReader {
    private static final String SHAPE = "00000000-0000-0000-0000-000000000000";

    private final String text;
    private int at;

    EntryReader(byte[] bytes) {
        text = new String(bytes, ISO_8859_1);
    }

    Entry read() {
        if (!text.startsWith(EntryWriter.VERSION + '\n')) {
            throw new IllegalArgumentException("the entry does not begin with " + EntryWriter.VERSION);
        }
        at = EntryWriter.VERSION.length() + 1;
        long position = value("position", EntryReader::number);
        UUID event = value("event", EntryReader::uuid);
        UUID caseId = value("case", EntryReader::uuid);
        long caseSequence = value("case-sequence", EntryReader::number);
        Hash casePrevious = value("case-previous", Hash::parse);
        Aggregate aggregate = value("aggregate", Aggregate::parse);
        long sequence = value("sequence", EntryReader::number);
        String type = value("type", Function.identity());
        int revision = value("revision", written -> canonical(Integer.parseInt(written), written));
        var happened = value("happened", EntryInstant::parse);
        var recorded = value("recorded", EntryInstant::parse);
        UUID actor = value("actor", EntryReader::uuid);
        UUID organisation = value("organisation", EntryReader::uuid);
        Hash command = value("command", Hash::parse);
        Hash payload = value("payload", Hash::parse);
        if (at != text.length()) {
            throw new IllegalArgumentException("the entry does not end after payload");
        }
        return new Entry(
                position,
                event,
                caseId,
                caseSequence,
                casePrevious,
                aggregate.type,
                aggregate.id,
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

    /** @param parse reads a value in the one way that it is written */
    private <T> T value(String name, Function<String, T> parse) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw new IllegalArgumentException("the entry ends within a line");
        }
        int from = at + name.length() + 1;
        if (!text.startsWith(name, at) || text.charAt(from - 1) != ' ') {
            throw new IllegalArgumentException("the entry lacks " + name + " in its place");
        }
        at = end + 1;
        try {
            return parse.apply(text.substring(from, end));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
    }

    private static long number(String written) {
        return canonical(Long.parseLong(written), written);
    }

    private static <N extends Number> N canonical(N number, String written) {
        if (!number.toString().equals(written)) {
            throw new IllegalArgumentException("it is not written in the one way allowed");
        }
        return number;
    }

    private static UUID uuid(String written) {
        if (!isOfShape(written)) {
            throw new IllegalArgumentException("it is not written in the one way allowed");
        }
        return UUID.fromString(written);
    }

    private static boolean isOfShape(String uuid) {
        if (uuid.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < uuid.length(); i++) {
            char c = uuid.charAt(i);
            if (SHAPE.charAt(i) == '0' ? !LowerHex.isDigit(c) : c != '-') {
                return false;
            }
        }
        return true;
    }

    private record Aggregate(String type, UUID id) {
        static Aggregate parse(String text) {
            int space = text.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("no space between type and id");
            }
            return new Aggregate(text.substring(0, space), uuid(text.substring(space + 1)));
        }
    }
}
