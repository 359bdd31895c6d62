package org.jointcase.ledger.bundle;

import java.util.List;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.bundle.Scope;

/** The entries of a planned bundle in their order, never more of them than were planned. */
final class EntryPages {
    private final LedgerReader reader;
    private final BundlePlan plan;
    private long after;
    private long left;

    EntryPages(LedgerReader reader, BundlePlan plan) {
        this.reader = reader;
        this.plan = plan;
        this.after = plan.header().scope() instanceof Scope.Range(long first) ? first - 1 : 0;
        this.left = plan.entries();
    }

    /** The next ones; none after the last. */
    List<StoredEntry> next(int most) {
        int limit = (int) Math.min(most, left);
        if (limit == 0) {
            return List.of();
        }
        var page = plan.header().scope() instanceof Scope.OfCase(var caseId)
                ? reader.ofCase(plan.log(), caseId, after, limit)
                : reader.after(plan.log(), after, limit);
        left -= page.size();
        if (!page.isEmpty()) {
            after = plan.header().scope() instanceof Scope.OfCase
                    ? caseSequence(page)
                    : page.getLast().position();
        }
        return page;
    }

    /** Whoever changed the entry that it is read from shows in the bundle in any case. */
    private long caseSequence(List<StoredEntry> page) {
        try {
            return Entry.parse(page.getLast().envelope()).caseSequence();
        } catch (IllegalArgumentException changed) {
            return after + page.size();
        }
    }
}
