package org.jointcase.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.transparency.Entry;

/** The load that both engines bear: each caller adds notes to the cases in turn. */
final class NotesInCases {
    private static final int CASES = 64;
    private static final int OPENERS = 16;

    private final Centre centre = new Centre();
    private final List<InvestigationId> cases = new ArrayList<>();
    private final int[] added = new int[CASES];
    private final CommandTarget target;

    NotesInCases(CommandTarget target) throws InterruptedException, ExecutionException {
        this.target = target;
        centre.found(target);
        // At once, for one after the other takes longer than what is measured.
        try (var threads = Executors.newFixedThreadPool(OPENERS)) {
            var opened = IntStream.range(0, CASES)
                    .mapToObj(i -> threads.submit(() -> centre.open(target)))
                    .toList();
            for (var one : opened) {
                cases.add(one.get());
            }
        }
    }

    /** One caller's next note; callers begin at different cases. */
    void add(int caller) {
        target.send(centre.addNote(cases.get((3 * caller + added[caller]++) % CASES)));
    }

    /** The next note of one of many, as the ledger recorded it. */
    Entry recorded(LedgerNode ledger, int sender) {
        return ledger.receipt(centre.addNote(nth(sender))).entries().getFirst().entry();
    }

    Centre centre() {
        return centre;
    }

    InvestigationId anyCase() {
        return cases.getFirst();
    }

    private InvestigationId nth(int number) {
        return cases.get(number % CASES);
    }
}
