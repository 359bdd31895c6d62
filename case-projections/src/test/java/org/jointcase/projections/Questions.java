package org.jointcase.projections;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.approvals.Approvals;
import org.jointcase.projections.audittrail.AuditTrail;
import org.jointcase.projections.board.Board;
import org.jointcase.projections.board.BoardFilter;
import org.jointcase.projections.board.BoardOrder;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.custody.Custody;
import org.jointcase.projections.dashboard.Dashboard;

/** What the read models answer, question by question; but no age, which may be another a moment later. */
record Questions(Reading reading, Casefiles casefiles) {
    private static final int MANY = 10_000;
    private static final BoardFilter A_WORD_OF_THE_SUMMARY = new BoardFilter(Set.of(), "name of a bank", null, null);

    /** Asked in this way. Of the case files, only what the read model has of them. */
    static Questions of(FollowedReadModels models, Reading reading) {
        var reader = new LedgerReader(models.as(DatabaseRoles.READER));
        var opener = new EntryOpener(new CaseKeys(models.as(DatabaseRoles.KEYS), ALedger.MASTER_KEY));
        return new Questions(reading, new Casefiles(reading, reader, opener));
    }

    /** What somebody hears of all cases. */
    Map<String, Object> answersTo(Mandate mandate) {
        var answers = new LinkedHashMap<String, Object>();
        var board = new Board(reading);
        answers.put("cases", cases(board, mandate, BoardFilter.ALL));
        answers.put("cases with a word", cases(board, mandate, A_WORD_OF_THE_SUMMARY));
        var approvals = new Approvals(reading);
        answers.put("what waits", approvals.page(mandate, false, MANY, null));
        answers.put("how much waits", approvals.counts(mandate));
        var figures = new Dashboard(reading, approvals).figures(mandate);
        answers.put("open cases", figures.cases());
        answers.put("of every age", figures.ages().values().stream().reduce(0L, Long::sum));
        answers.put("workload", figures.workload());
        answers.put("open requests", figures.requests());
        answers.put("actions", new AuditTrail(reading).actions(mandate, 1, MANY, MANY));
        return answers;
    }

    /** What somebody hears of one case. */
    Map<String, Object> answersTo(Mandate mandate, RandomCase one) {
        var answers = new LinkedHashMap<String, Object>();
        var id = one.id.value();
        var exhibits = one.exhibits.keySet().stream().map(ExhibitId::value).collect(toSet());
        answers.put("view", CaseView.of(mandate, id, reading));
        answers.put("view of its exhibits", CaseView.of(mandate, id, exhibits, reading));
        answers.put("case file", casefiles.now(mandate, id));
        for (var exhibit : one.exhibits.keySet()) {
            answers.put("exhibit " + exhibit, casefiles.exhibit(mandate, exhibit.value()));
            answers.put("custody of " + exhibit, new Custody(reading).chain(mandate, id, exhibit.value()));
        }
        var people = one.state.members().keySet().stream().map(PersonId::value).toList();
        for (var party : SomeParties.ALL) {
            answers.put("members of " + party, casefiles.members(mandate, party.value(), people));
        }
        return answers;
    }

    private static List<String> cases(Board board, Mandate mandate, BoardFilter filter) {
        return board.page(mandate, filter, BoardOrder.NEWEST, MANY, null).items().stream()
                .map(item -> "%s %s led by %s".formatted(item.number(), item.severity(), item.lead()))
                .toList();
    }
}
