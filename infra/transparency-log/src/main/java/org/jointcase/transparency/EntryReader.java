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
        Hash casePrevious = strict("case-previous", Hash::parse);
        Aggregate aggregate = value("aggregate", Aggregate::parse);
        long sequence = value("sequence", Long::parseLong);
        String type = strict("type", Function.identity());
        int revision = value("revision", Integer::parseInt);
        var happened = strict("happened", EntryInstant::parse);
        var recorded = strict("recorded", EntryInstant::parse);
        UUID actor = value("actor", UUID::fromString);
        UUID organisation = value("organisation", UUID::fromString);
        Hash command = strict("command", Hash::parse);
        Hash payload = strict("payload", Hash::parse);
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
        return strict(name, written -> {
            T value = parse.apply(written);
            if (!value.toString().equals(written)) {
                throw new IllegalArgumentException("it is not written in the one way allowed");
            }
            return value;
        });
    }

    /** @param parse reads a value in the one way that it is written */
    private <T> T strict(String name, Function<String, T> parse) {
        String line = line();
        if (!line.startsWith(name) || line.length() == name.length() || line.charAt(name.length()) != ' ') {
            throw new IllegalArgumentException("the entry lacks " + name + " in its place");
        }
        try {
            return parse.apply(line.substring(name.length() + 1));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
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
