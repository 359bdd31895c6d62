package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Subject;
import org.jointcase.projections.access.UnreadableQuestion;

/** What became of a case from one moment to another, as far as somebody sees it with the rights of now. */
public final class CaseReplay {
    private final Reading reading;
    private final CaseHistory history;

    public CaseReplay(Reading reading, LedgerReader reader, EntryOpener opener) {
        this.reading = reading;
        this.history = new CaseHistory(reader, opener);
    }

    /**
     * What differs between two moments.
     *
     * @return empty where he does not see the case, or it was not there yet
     * @throws UnreadableQuestion if there is an entry after {@code to} and not after {@code from}
     */
    public Optional<CaseDifferences> changes(Mandate mandate, UUID caseId, Moment from, Moment to) {
        var happened = history.happened(caseId);
        var view = CaseView.of(mandate, caseId, reading);
        if (!view.header()) {
            return Optional.empty();
        }
        var folded = new FoldedCase(caseId);
        var differing = new Differing(view);
        history.read(caseId, 0, happened.and(goesOn(from, to)), event -> {
            var changes = folded.apply(event);
            if (!from.includes(event.entry())) {
                differing.add(event, changes);
            }
        });
        return folded.seen(view).map(there -> differing.take());
    }

    /**
     * The case as it stood at a moment, and then step by step up to another.
     *
     * @param states whether each step shows the whole case file, which costs as much as the file is long
     * @param until what happens meanwhile is left out: with it, what the mandate shows may change
     * @param to given away as they are made
     * @return whether he sees the case and it was there; if not, there is no step
     * @throws UnreadableQuestion if there is an entry after {@code until} and not after {@code from}
     */
    public boolean replay(
            Mandate mandate, UUID caseId, Moment from, Moment until, boolean states, Consumer<ReplayStep> to) {
        var happened = history.happened(caseId);
        var view = CaseView.of(mandate, caseId, reading);
        return view.header() && new Steps(view, from, states, to).of(caseId, happened.and(goesOn(from, until)));
    }

    private final class Steps {
        private final CaseView view;
        private final Moment from;
        private final boolean states;
        private final Consumer<ReplayStep> to;
        private final Differing differing;
        private boolean begun;

        Steps(CaseView view, Moment from, boolean states, Consumer<ReplayStep> to) {
            this.view = view;
            this.from = from;
            this.states = states;
            this.to = to;
            differing = new Differing(view);
        }

        boolean of(UUID caseId, Predicate<LedgerEvent> goesOn) {
            var folded = new FoldedCase(caseId);
            history.read(caseId, 0, goesOn, event -> {
                if (from.includes(event.entry())) {
                    folded.apply(event);
                } else {
                    begin(folded);
                    differing.add(event, folded.apply(event));
                    step(event, folded);
                }
            });
            begin(folded);
            return folded.seen(view).isPresent();
        }

        private void begin(FoldedCase folded) {
            if (!begun) {
                begun = true;
                folded.seen(view).ifPresent(state -> to.accept(new ReplayStep(null, List.of(), state)));
            }
        }

        private void step(LedgerEvent event, FoldedCase folded) {
            var subject = Subject.of(event.event());
            if (view.shows(subject)) {
                to.accept(new ReplayStep(
                        HistoryEntry.of(event, view.showsWords(subject)),
                        differing.take().changes(),
                        states ? folded.seen(view).orElse(null) : null));
            }
        }
    }

    private static Predicate<LedgerEvent> goesOn(Moment from, Moment to) {
        return event -> {
            boolean goesOn = to.includes(event.entry());
            if (!goesOn && from.includes(event.entry())) {
                throw new UnreadableQuestion("from must not lie after to");
            }
            return goesOn;
        };
    }
}
