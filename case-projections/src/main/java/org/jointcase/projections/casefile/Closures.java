package org.jointcase.projections.casefile;

import java.util.Objects;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.investigation.InvestigationEvent.ClosureReturned;
import org.jointcase.investigation.InvestigationEvent.Reopened;
import org.jointcase.projections.rows.Rows;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/** How the case came to be closed. */
record Closures(Rows rows, Entry entry) {
    void after(InvestigationEvent event) {
        switch (event) {
            case ClosureProposed proposed -> propose(proposed);
            case ClosureReturned returned -> rows.put(Closure.TABLE, last().returned(returned.reason(), entry));
            case Closed closed -> rows.put(Closure.TABLE, last().closed(entry));
            case Reopened reopened -> rows.put(Closure.TABLE, last().reopened(reopened.newFacts(), entry));
            default -> {}
        }
    }

    private void propose(ClosureProposed event) {
        var number = rows.all(Closure.TABLE).size() + 1;
        rows.put(Closure.TABLE, Closure.of(number, event, entry));
        event.continuedReleases()
                .forEach(release ->
                        rows.put(ReleaseContinued.TABLE, ReleaseContinued.of(event.caseId(), number, release)));
    }

    private Closure last() {
        @Nullable Closure last = rows.all(Closure.TABLE).stream().reduce(null, (earlier, later) -> later);
        return Objects.requireNonNull(last, "a decision to close begins with its proposal");
    }
}
