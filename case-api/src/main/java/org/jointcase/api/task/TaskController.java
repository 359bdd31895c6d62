package org.jointcase.api.task;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;

import java.time.Instant;
import java.time.LocalDate;
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
import org.jointcase.mandate.PersonId;
import org.jointcase.task.TaskCommand.Add;
import org.jointcase.task.TaskCommand.Assign;
import org.jointcase.task.TaskCommand.Complete;
import org.jointcase.task.TaskEvent;
import org.jointcase.task.TaskId;
import org.jointcase.task.TaskRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done. */
@RestController
@RequestMapping("/api/v1")
class TaskController {
    private final Changes changes;

    TaskController(Changes changes) {
        this.changes = changes;
    }

    /** @param mandatory whether the case cannot close while it is open; left out, it can */
    record NewTask(
            String title,
            @Nullable UUID assigneeId,
            @Nullable LocalDate dueOn,
            @Nullable Boolean mandatory,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements Stated {
        @Nullable PersonId assignee() {
            return assigneeId == null ? null : new PersonId(assigneeId);
        }
    }

    record Assignment(
            UUID assigneeId,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {}

    record Completion(
            @Nullable String outcome,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {
        private static final Completion SIMPLY = new Completion(null, null, null);
    }

    @PostMapping("investigations/{id}/tasks")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Creates
    @Obeys({InvestigationRule.class, TaskRule.class})
    ResponseEntity<Changed> add(Change change, @PathVariable UUID id, @RequestBody NewTask body) {
        return changes.create(
                change,
                body,
                id,
                act -> new Add(
                        act,
                        new TaskId(NewId.next()),
                        new InvestigationId(id),
                        body.title(),
                        body.assignee(),
                        body.dueOn(),
                        Boolean.TRUE.equals(body.mandatory())),
                "tasks",
                TaskEvent.Added.class);
    }

    @PostMapping("tasks/{id}/assignment")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Obeys({InvestigationRule.class, TaskRule.class})
    ResponseEntity<Changed> assign(Change change, @PathVariable UUID id, @RequestBody Assignment body) {
        return changes.change(
                change, body, id, act -> new Assign(act, new TaskId(id), new PersonId(body.assigneeId())));
    }

    @PostMapping("tasks/{id}/completion")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Decides
    @Obeys({InvestigationRule.class, TaskRule.class})
    ResponseEntity<Changed> complete(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Completion body) {
        var said = body == null ? Completion.SIMPLY : body;
        return changes.change(change, said, id, act -> new Complete(act, new TaskId(id), said.outcome()));
    }
}
