package org.jointcase.api.note;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Creates;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.NewId;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.change.Stated;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.note.NoteCommand.Add;
import org.jointcase.note.NoteCommand.Correct;
import org.jointcase.note.NoteEvent;
import org.jointcase.note.NoteId;
import org.jointcase.note.NoteRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was observed. */
@RestController
@RequestMapping("/api/v1")
class NoteController {
    private final Changes changes;

    NoteController(Changes changes) {
        this.changes = changes;
    }

    record NewNote(
            String text,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {}

    /** @param reason why the note is corrected */
    record Correction(
            String text,
            @Nullable String reason,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {}

    @PostMapping("investigations/{id}/notes")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Creates
    @Obeys({InvestigationRule.class, NoteRule.class})
    ResponseEntity<Changed> add(Change change, @PathVariable UUID id, @RequestBody NewNote body) {
        return changes.create(
                change,
                body,
                id,
                act -> new Add(act, new NoteId(NewId.next()), new InvestigationId(id), body.text()),
                "notes",
                NoteEvent.Added.class);
    }

    @PostMapping("notes/{id}/correction")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Decides
    @Obeys({InvestigationRule.class, NoteRule.class})
    ResponseEntity<Changed> correct(Change change, @PathVariable UUID id, @RequestBody Correction body) {
        return changes.change(change, body, id, act -> new Correct(act, new NoteId(id), body.text(), body.reason()));
    }
}
