package org.jointcase.projections.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.projections.rows.Table;
import org.jointcase.task.TaskEvent;
import org.jointcase.task.TaskEvent.Added;
import org.jointcase.task.TaskEvent.Assigned;
import org.jointcase.task.TaskEvent.Completed;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/** What is or was to be done. */
public record Task(
        UUID caseId,
        UUID taskId,
        String title,
        @Nullable LocalDate dueOn,
        boolean mandatory,
        UUID organisation,
        Instant addedAt,
        @Nullable UUID assignee,
        @Nullable Instant completedAt,
        @Nullable String outcome,
        long version,
        long position) {
    static final Table<Task> TABLE = Table.of("task", Task.class, "caseId", "taskId");

    static Task of(Added event, Entry entry) {
        return new Task(
                event.caseId(),
                event.taskId().value(),
                event.title(),
                event.dueOn(),
                event.mandatory(),
                event.organisationId().value(),
                entry.recorded(),
                null,
                null,
                null,
                0,
                0);
    }

    Task after(TaskEvent event, Entry entry) {
        return switch (event) {
            case Added first -> at(entry, assignee, completedAt, outcome);
            case Assigned assigned -> at(entry, assigned.assignee().value(), completedAt, outcome);
            case Completed completed -> at(entry, assignee, entry.recorded(), completed.outcome());
        };
    }

    private Task at(Entry entry, @Nullable UUID who, @Nullable Instant completed, @Nullable String result) {
        return new Task(
                caseId,
                taskId,
                title,
                dueOn,
                mandatory,
                organisation,
                addedAt,
                who,
                completed,
                result,
                entry.sequence() + 1,
                entry.position());
    }
}
