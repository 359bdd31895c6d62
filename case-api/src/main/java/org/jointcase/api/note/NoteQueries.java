package org.jointcase.api.note;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.CaseOf;
import org.jointcase.api.access.Reached;
import org.jointcase.api.change.Changes;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.mandate.NotVisible;
import org.jointcase.note.NoteId;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.casefile.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A note with its corrections. */
@RestController
class NoteQueries {
    private final Casefiles casefiles;
    private final UpToDate upToDate;
    private final CaseOf cases;
    private final AccessJournal journal;

    NoteQueries(Casefiles casefiles, UpToDate upToDate, CaseOf cases, AccessJournal journal) {
        this.casefiles = casefiles;
        this.upToDate = upToDate;
        this.cases = cases;
        this.journal = journal;
    }

    @GetMapping("/api/v1/notes/{id}")
    @PermittedToReaders
    ResponseEntity<Note> open(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        var caseId = cases.get(new NoteId(id));
        upToDate.ofCase(caller.mandate(), caseId, position, "casefile");
        var note = casefiles.note(caller.mandate(), id).orElseThrow(NotVisible::new);
        journal.granted(caller, Reached.of(request));
        return ResponseEntity.ok().eTag(Changes.eTag(note.version())).body(note);
    }
}
