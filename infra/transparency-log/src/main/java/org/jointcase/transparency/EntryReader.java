package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.util.UUID;
import java.util.function.Function;

/** Reads what {@link EntryWriter} writes, line by line, and refuses what it would have written otherwise. */
final class EntryReader {
    private final String text;
    private int at;

    EntryReader(byte[] bytes) {
        text = new String(bytes, ISO_8859_1);
    }

    Entry read() {
        if (!line().equals(EntryWriter.VERSION)) {
            throw new IllegalArgumentException("the entry does not begin with " + EntryWriter.VERSION);
        }
        long position = value("position", Long::parseLong);
        UUID event = value("event", UUID::fromString);
        UUID caseId = value("case", UUID::fromString);
        long caseSequence = value("case-sequence", Long::parseLong);
        Hash casePrevious = value("case-previous", Hash::parse);
        Aggregate aggregate = value("aggregate", Aggregate::parse);
        long sequence = value("sequence", Long::parseLong);
        String type = value("type", Function.identity());
        int revision = value("revision", Integer::parseInt);
        var happened = value("happened", EntryInstant::parse, EntryInstant::write);
        var recorded = value("recorded", EntryInstant::parse, EntryInstant::write);
        UUID actor = value("actor", UUID::fromString);
        UUID organisation = value("organisation", UUID::fromString);
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

    private <T> T value(String name, Function<String, T> parse) {
        return value(name, parse, Object::toString);
    }

    private <T> T value(String name, Function<String, T> parse, Function<T, String> write) {
        String line = line();
        if (!line.startsWith(name) || line.length() == name.length() || line.charAt(name.length()) != ' ') {
            throw new IllegalArgumentException("the entry lacks " + name + " in its place");
        }
        String written = line.substring(name.length() + 1);
        T value;
        try {
            value = parse.apply(written);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
        if (!write.apply(value).equals(written)) {
            throw new IllegalArgumentException(name + " is not written in the one way allowed");
        }
        return value;
    }

    private String line() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw new IllegalArgumentException("the entry ends within a line");
        }
        String line = text.substring(at, end);
        at = end + 1;
        return line;
    }

    private record Aggregate(String type, UUID id) {
        static Aggregate parse(String text) {
            int space = text.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("no space between type and id");
            }
            return new Aggregate(text.substring(0, space), UUID.fromString(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return type + " " + id;
        }
    }
}
