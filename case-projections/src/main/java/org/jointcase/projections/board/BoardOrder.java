package org.jointcase.projections.board;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jointcase.mandate.Days;
import org.jointcase.projections.access.UnreadableQuestion;

/** In which order cases are listed. */
public record BoardOrder(Key key, boolean descending) {
    /** The newest first. */
    public static final BoardOrder NEWEST = new BoardOrder(Key.SUBMITTED, true);

    /** What cases are ordered by; the oldest case is the one submitted first. */
    public enum Key {
        NUMBER("number", "text"),
        TITLE("title", "text"),
        SUBMITTED("submitted_at", "timestamptz");

        final String column;
        final String type;

        Key(String column, String type) {
            this.column = column;
            this.type = type;
        }

        /** Whether the column can hold this value. */
        boolean holds(String value) {
            try {
                return this == SUBMITTED
                        ? Days.instant("cursor", Instant.parse(value)) != null
                        : value.indexOf('\0') < 0;
            } catch (DateTimeParseException | IllegalArgumentException neverWritten) {
                return false;
            }
        }
    }

    /**
     * Reads {@code number}, {@code title} or {@code submitted}, descending after a {@code -}.
     *
     * @throws UnreadableQuestion if it is none of these
     */
    public static BoardOrder of(String text) {
        var descending = text.startsWith("-");
        var name = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(key -> new BoardOrder(key, descending))
                .orElseThrow(() -> new UnreadableQuestion("sort must be number, title or submitted"));
    }

    String sql() {
        var direction = descending ? " desc" : "";
        return "c." + key.column + direction + ", c.case_id" + direction;
    }

    /** Whether a case comes after the one that {@code :value} and {@code :after} name. */
    String continues() {
        return "(c." + key.column + ", c.case_id) " + (descending ? "<" : ">") + " (:value::" + key.type
                + ", :after::uuid)";
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key.name().toLowerCase(Locale.ROOT);
    }
}
