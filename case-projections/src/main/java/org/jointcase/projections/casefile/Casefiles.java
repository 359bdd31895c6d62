package org.jointcase.projections.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Subject;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.HeldRows;

/** The case files, each as far as somebody sees it: nothing of a case whose header he does not see. */
public final class Casefiles {
    private final Reading reading;
    private final CaseHistory history;
    private final CasefileProjection projection = new CasefileProjection();

    public Casefiles(Reading reading, LedgerReader reader, EntryOpener opener) {
        this.reading = reading;
        this.history = new CaseHistory(reader, opener);
    }

    /** The case as it is now. */
    public Optional<Casefile> now(Mandate mandate, UUID caseId) {
        return reading.by(mandate, (client, visible) -> Casefile.of(new StoredContents(client, visible, caseId)));
    }

    /** The case as it was at a moment; seen with the rights of now. */
    public Optional<Casefile> at(Mandate mandate, UUID caseId, Moment moment) {
        var view = view(mandate, caseId);
        if (!view.header()) {
            return Optional.empty();
        }
        var rows = new HeldRows(Earlier.NOTHING).of(caseId);
        history.read(caseId, 0, event -> moment.includes(event.entry()), event -> projection.apply(rows, event));
        return Casefile.of(new FoldedContents(rows, view));
    }

    /**
     * The case's entries that somebody sees.
     *
     * @param after the sequence after which to begin, from 0
     * @return nothing where he does not see the case
     */
    public List<HistoryEntry> history(Mandate mandate, UUID caseId, long after, int limit) {
        var view = view(mandate, caseId);
        var entries = new ArrayList<HistoryEntry>();
        if (view.header()) {
            history.read(caseId, after, event -> entries.size() < limit, event -> {
                var subject = Subject.of(event.event());
                if (view.shows(subject)) {
                    entries.add(HistoryEntry.of(event, view.showsWords(subject)));
                }
            });
        }
        return entries;
    }

    public Optional<Filed<Exhibit, ExhibitStanding>> exhibit(Mandate mandate, UUID exhibitId) {
        return filed(mandate, Part.EXHIBITS, Part.EXHIBIT_STANDINGS, exhibitId);
    }

    public Optional<Filed<Release, ReleaseStanding>> release(Mandate mandate, UUID releaseId) {
        return filed(mandate, Part.RELEASES, Part.RELEASE_STANDINGS, releaseId);
    }

    public Optional<Filed<Request, RequestStanding>> request(Mandate mandate, UUID requestId) {
        return filed(mandate, Part.REQUESTS, Part.REQUEST_STANDINGS, requestId);
    }

    public Optional<Note> note(Mandate mandate, UUID noteId) {
        return reading.by(
                mandate,
                (client, visible) -> Note.of(new StoredObject(client, visible, noteId).rows(Part.NOTES)).stream()
                        .findFirst());
    }

    public Optional<Task> task(Mandate mandate, UUID taskId) {
        return reading.by(
                mandate,
                (client, visible) -> new StoredObject(client, visible, taskId)
                        .rows(Part.TASKS).stream().findFirst());
    }

    /** The people of an organisation who are assigned to cases whose header somebody sees. */
    public Set<UUID> members(Mandate mandate, UUID organisation) {
        return reading.by(
                mandate,
                (client, visible) -> client.sql(
                                "select distinct m.person from casefile.member m where m.organisation = :organisation"
                                        + " and m.removed_at is null and " + visible.header("m"))
                        .param("organisation", organisation)
                        .query(UUID.class)
                        .set());
    }

    private <F extends Record, S extends Record> Optional<Filed<F, S>> filed(
            Mandate mandate, Part<F> facts, Part<S> standings, UUID objectId) {
        return reading.by(
                mandate, (client, visible) -> new StoredObject(client, visible, objectId).of(facts, standings));
    }

    private CaseView view(Mandate mandate, UUID caseId) {
        return CaseView.of(mandate, caseId, reading);
    }
}
