package org.jointcase.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Finds the files that nothing names, page by page, before it removes any. */
final class Sweep {
    private static final int PAGE = 500;

    /** Only what was being recorded when a program was killed is left: more means another ledger, or one that lost entries. */
    private static final int MOST = 100;

    private final Shelves shelves;
    private final Set<UUID> unsettled;
    private final UnaryOperator<Set<UUID>> named;
    private final List<UUID> unnamed = new ArrayList<>();

    Sweep(Shelves shelves, Set<UUID> unsettled, UnaryOperator<Set<UUID>> named) {
        this.shelves = shelves;
        this.unsettled = unsettled;
        this.named = named;
    }

    List<UUID> since(Instant storedAfter) throws IOException {
        shelves.visit(storedAfter, PAGE, this::look);
        var removed = new ArrayList<UUID>();
        for (UUID id : unnamed) {
            if (shelves.remove(id)) {
                removed.add(id);
            }
        }
        return removed;
    }

    /** The unsettled go first: whatever is settled after this was looked at is still to be asked for. */
    private void look(Set<UUID> page) {
        var settled = new HashSet<>(page);
        settled.removeAll(unsettled);
        settled.removeAll(named.apply(Set.copyOf(settled)));
        unnamed.addAll(settled);
        if (unnamed.size() > MOST) {
            throw new IllegalStateException(
                    "more than " + MOST + " files of evidence that no entry names: is this the ledger of this vault?");
        }
    }
}
