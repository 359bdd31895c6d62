package org.jointcase.api.investigation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.change.Changes;
import org.jointcase.api.reading.Page;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.board.Board;
import org.jointcase.projections.board.BoardFilter;
import org.jointcase.projections.board.BoardItem;
import org.jointcase.projections.board.BoardOrder;
import org.jointcase.projections.casefile.Casefile;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.casefile.HistoryEntry;
import org.jointcase.projections.casefile.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as far as one sees them: the list, one of them now or at an earlier time, and how it came about. */
@RestController
@RequestMapping("/api/v1/investigations")
class InvestigationQueries {
    private final Board board;
    private final Casefiles casefiles;
    private final UpToDate upToDate;
    private final AccessJournal journal;

    InvestigationQueries(Board board, Casefiles casefiles, UpToDate upToDate, AccessJournal journal) {
        this.board = board;
        this.casefiles = casefiles;
        this.upToDate = upToDate;
        this.journal = journal;
    }

    @GetMapping
    @PermittedToReaders
    ResponseEntity<Page<BoardItem>> list(
            Mandate mandate,
            @RequestParam(required = false) @Nullable Set<InvestigationStatus> status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID lead,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(defaultValue = "-submitted") String sort,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Long position) {
        upToDate.ofAll(mandate, position, "board", "partners");
        var page = board.page(
                mandate,
                new BoardFilter(status == null ? Set.of() : status, q, lead, organisation),
                BoardOrder.of(sort),
                Page.limit(limit),
                cursor);
        return Page.of(page.items(), page.next());
    }

    /** @param at a position or an instant; left out, the case is shown as it is now */
    @GetMapping("{id}")
    @PermittedToReaders
    ResponseEntity<Casefile> open(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        upToDate.ofCase(caller.mandate(), id, position, "casefile");
        var file = find(caller.mandate(), id, at).orElseThrow(NotVisible::new);
        journal.granted(caller, Reached.of(request));
        return ResponseEntity.ok()
                .eTag(Changes.eTag(file.investigation().version()))
                .body(file);
    }

    @GetMapping("{id}/history")
    @PermittedToReaders
    ResponseEntity<Page<HistoryEntry>> history(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        var mandate = caller.mandate();
        upToDate.ofCase(mandate, id, position);
        var entries = casefiles.history(mandate, id, cursor, Page.limit(limit) + 1);
        // Whoever sees a case sees at least that it was submitted.
        NotVisible.unless(
                !entries.isEmpty() || !casefiles.history(mandate, id, 0, 1).isEmpty());
        journal.granted(caller, Reached.of(request));
        if (entries.size() <= limit) {
            return Page.of(entries, null);
        }
        var shown = entries.subList(0, limit);
        return Page.of(shown, String.valueOf(shown.getLast().sequence()));
    }

    private Optional<Casefile> find(Mandate mandate, UUID id, @Nullable String at) {
        return at == null ? casefiles.now(mandate, id) : casefiles.at(mandate, id, Moment.parse("at", at));
    }
}
