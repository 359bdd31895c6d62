package org.jointcase.benchmark;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.note.NoteEvent;
import org.jointcase.note.NoteId;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.casefile.CaseReplay;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.casefile.Moment;

/** A long case as it stood at earlier moments, and what differs between them. */
final class ReplayFigures implements Figures {
    private static final int EVENTS = 10_000;
    private static final int ROUNDS = 15;

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var centre = new Centre();
        try (var node = new ReadModelNode(servers, "replay_benchmark")) {
            centre.found(node.ledger());
            var investigation = centre.open(node.ledger());
            fill(node.ledger(), centre, investigation);
            try (var models = node.models();
                    var queries = Servers.pool(node.ledger().database().dataSource(DatabaseRoles.QUERY), 2, false)) {
                models.start();
                Until.it(models::isReady);
                var reading = new Reading(queries);
                var ledger = node.ledger().ledger();
                var casefiles = new Casefiles(reading, ledger.reader(), ledger.opener());
                var replay = new CaseReplay(reading, ledger.reader(), ledger.opener());
                var auditor = new Mandate(
                        centre.investigator().person(),
                        centre.investigator().organisation(),
                        true,
                        Set.of(Role.AUDITOR));
                var id = investigation.value();
                var last = new Moment.AtPosition(EVENTS);
                var middle = new Moment.AtPosition(EVENTS / 2);
                report.add(
                        "state of a case at the last of its 10,000 events, p50",
                        median(pace, () -> casefiles.at(auditor, id, last).orElseThrow()),
                        "ms",
                        Budget.under(200));
                report.add(
                        "state of it at the middle one, p50",
                        median(pace, () -> casefiles.at(auditor, id, middle).orElseThrow()),
                        "ms",
                        Budget.under(200));
                report.add(
                        "what differs in it since its middle, p50",
                        median(
                                pace,
                                () -> replay.changes(auditor, id, middle, Moment.NOW)
                                        .orElseThrow()),
                        "ms");
                report.add(
                        "its 10,000 steps, changes alone, p50",
                        median(pace, () -> replay.replay(auditor, id, Moment.BEGINNING, last, false, step -> {})),
                        "ms");
            }
        }
    }

    private static double median(Pace pace, Supplier<?> question) {
        for (int i = 0; i < ROUNDS; i++) {
            Objects.requireNonNull(question.get());
        }
        var took = LongStream.builder();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            Objects.requireNonNull(question.get());
            took.add(System.nanoTime() - began);
        }
        return Latencies.of(took.build(), pace.measured()).millis(0.5);
    }

    /** Notes: each is a row of its own in the file. */
    private static void fill(LedgerNode ledger, Centre centre, InvestigationId investigation) {
        try (var appends = DirectAppends.to(ledger, centre.investigator())) {
            var drafts = new ArrayList<Draft>();
            for (int i = 0; i < EVENTS; i++) {
                drafts.add(appends.draft(
                        new NoteEvent.Added(
                                new NoteId(EventIds.next()),
                                investigation,
                                Centre.NOTE,
                                centre.investigator().organisation()),
                        0));
                if (drafts.size() == 1_000) {
                    appends.append(drafts);
                    drafts.clear();
                }
            }
        }
    }
}
