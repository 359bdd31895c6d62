package org.jointcase.projections.casefile;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jointcase.projections.access.UnreadableQuestion;
import org.jointcase.transparency.Entry;

/** A moment of a case: when the ledger had come to a position, or what was recorded up to an instant. */
public sealed interface Moment {
    /** After everything that has happened so far. */
    Moment NOW = new AtPosition(Long.MAX_VALUE);

    /** Before anything happened. */
    Moment BEGINNING = new AtPosition(0);

    boolean includes(Entry entry);

    /**
     * As a caller writes it.
     *
     * @param parameter in which he does
     * @throws UnreadableQuestion if it is neither a position nor an instant
     */
    static Moment parse(String parameter, String text) {
        if (text.matches("[1-9][0-9]{0,17}")) {
            return new AtPosition(Long.parseLong(text));
        }
        try {
            return new AtInstant(Instant.parse(text));
        } catch (DateTimeParseException neither) {
            throw new UnreadableQuestion(parameter + " must be a position or an instant");
        }
    }

    record AtPosition(long position) implements Moment {
        @Override
        public boolean includes(Entry entry) {
            return entry.position() <= position;
        }
    }

    record AtInstant(Instant recorded) implements Moment {
        @Override
        public boolean includes(Entry entry) {
            return !entry.recorded().isAfter(recorded);
        }
    }
}
