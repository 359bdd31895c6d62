package org.jointcase.ledger.append;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an aggregate stood when something was decided on it.
 *
 * @param sequence of its last event; -1 where there was none
 * @param lastEvent null where there was none, or where only the sequence is known
 */
public record Seen(
        UUID aggregateId, long sequence, @Nullable UUID lastEvent) {
    public static Seen absent(UUID aggregateId) {
        return new Seen(aggregateId, -1, null);
    }

    /** Whether this is where the aggregate stands. */
    public boolean agreesWith(Seen now) {
        return sequence == now.sequence
                && (lastEvent == null || now.lastEvent == null || lastEvent.equals(now.lastEvent));
    }
}
