package org.jointcase.ledger.append;

import java.time.Instant;

/** Why an append did not go in. Nothing of it was written. */
public abstract sealed class NotAppended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotAppended(String message) {
        super(message, null, false, false);
    }

    /** What it was decided on, or what it writes, has moved. */
    public static final class Moved extends NotAppended {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("moved");
        }
    }

    /** Its caller's key was used before, or is being used now. */
    public static final class KeyKnown extends NotAppended {
        private static final long serialVersionUID = 1L;

        KeyKnown() {
            super("key known");
        }
    }

    /** It was decided at another time than it would be recorded at. */
    public static final class DecidedAtAnotherTime extends NotAppended {
        private static final long serialVersionUID = 1L;

        private final transient Instant now;

        DecidedAtAnotherTime(Instant now) {
            super("decided at another time");
            this.now = now;
        }

        /** The ledger's time. */
        public Instant now() {
            return now;
        }
    }
}
