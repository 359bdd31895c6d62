package org.jointcase.projections.casefile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Subject;
import org.jointcase.projections.access.Visible;
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
        var happened = history.happened(caseId);
        var view = CaseView.of(mandate, caseId, reading);
        if (!view.header()) {
            return Optional.empty();
        }
        var rows = new HeldRows(Earlier.NOTHING).of(caseId);
        history.read(
                caseId,
                0,
                happened.and(event -> moment.includes(event.entry())),
                event -> projection.apply(rows, event));
        return Casefile.of(new FoldedContents(rows, view));
    }

    /**
     * The case's entries that somebody sees.
     *
     * @param after the sequence after which to begin, from 0
     * @param limit how many at most, from 1
     * @return nothing where he does not see the case
     */
    public List<HistoryEntry> history(Mandate mandate, UUID caseId, long after, int limit) {
        var entries = new ArrayList<HistoryEntry>();
        // Before any entry is opened: one that cannot be would tell of a case that he does not see.
        if (CaseView.of(mandate, caseId, Set.of(), reading).header()) {
            history.batches(caseId, after, limit, events -> {
                entries.addAll(seen(mandate, caseId, events));
                return entries.size() < limit;
            });
        }
        return entries.subList(0, Math.min(limit, entries.size()));
    }

    /** Whether somebody sees the case's entry of a sequence. */
    public boolean shows(Mandate mandate, UUID caseId, long sequence) {
        var entries = new ArrayList<HistoryEntry>();
        if (CaseView.of(mandate, caseId, Set.of(), reading).header()) {
            history.batches(caseId, sequence - 1, 1, events -> {
                entries.addAll(seen(mandate, caseId, events));
                return false;
            });
        }
        return !entries.isEmpty();
    }

    private List<HistoryEntry> seen(Mandate mandate, UUID caseId, List<LedgerEvent> events) {
        var subjects = events.stream()
                .map(event -> Subject.of(event.event()).objectId())
                .collect(toSet());
        var view = CaseView.of(mandate, caseId, subjects, reading);
        return events.stream()
                .filter(event -> view.header() && view.shows(Subject.of(event.event())))
                .map(event -> HistoryEntry.of(event, view.showsWords(Subject.of(event.event()))))
                .toList();
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

    /** Those of these people who are assigned, for an organisation, to a case whose header somebody sees. */
    public Set<UUID> members(Mandate mandate, UUID organisation, List<UUID> people) {
        return reading.by(
                mandate,
                (client, visible) -> client.sql(members(visible))
                        .param("people", people.stream().map(UUID::toString).collect(joining(",")))
                        .param("organisation", organisation)
                        .query(UUID.class)
                        .set());
    }

    /** Of somebody in many cases, no more are looked at than until one shows. */
    private static String members(Visible visible) {
        return """
                select m.person from unnest(cast(string_to_array(:people, ',') as uuid[])) as p(person)
                cross join lateral (select m.person from casefile.member m
                    where m.person = p.person and m.organisation = :organisation and m.removed_at is null
                      and %s limit 1) m
                """.formatted(visible.header("m"));
    }

    private <F extends Record, S extends Record> Optional<Filed<F, S>> filed(
            Mandate mandate, Part<F> facts, Part<S> standings, UUID objectId) {
        return reading.by(
                mandate, (client, visible) -> new StoredObject(client, visible, objectId).of(facts, standings));
    }
}
