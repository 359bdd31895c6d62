package org.jointcase.ledger.command;

import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.event.LedgerEvent;

/**
 * What a command recorded: durable, and the same at every retry.
 *
 * @param entries at least one, in order
 */
public record Receipt(List<LedgerEvent> entries) {
    public Receipt {
        entries = List.copyOf(entries);
    }

    /** Of the last entry. */
    public long position() {
        return entries.getLast().entry().position();
    }

    /**
     * The version, from 1, that an aggregate came to by this.
     *
     * @throws IllegalArgumentException if nothing happened to that aggregate
     */
    public long version(UUID aggregateId) {
        return entries.reversed().stream()
                .map(LedgerEvent::entry)
                .filter(entry -> entry.aggregateId().equals(aggregateId))
                .findFirst()
                .map(entry -> entry.sequence() + 1)
                .orElseThrow(() -> new IllegalArgumentException("nothing happened to " + aggregateId));
    }
}
