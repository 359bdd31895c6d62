package org.jointcase.transparency.verify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first thing of a bundle that does not hold. */
final class DoesNotHold extends Exception {
    private static final long serialVersionUID = 1;

    private final Failure failure;

    /**
     * What it is.
     *
     * @param position of the entry; 0 where it is not an entry's
     * @param event of the entry; null where it cannot be read
     */
    record Failure(String what, long position, @Nullable UUID event) {
        @Override
        public String toString() {
            return (position == 0 ? "" : "position " + position + (event == null ? "" : ", event " + event) + ": ")
                    + what;
        }
    }

    DoesNotHold(String what, long position, @Nullable UUID event) {
        super(what);
        failure = new Failure(what, position, event);
    }

    DoesNotHold(String what) {
        this(what, 0, null);
    }

    Failure failure() {
        return failure;
    }
}
