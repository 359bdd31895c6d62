package org.jointcase.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What has happened to a task. */
public sealed interface TaskEvent extends CaseEvent {
    TaskId taskId();

    InvestigationId investigationId();

    @Override
    default UUID caseId() {
        return investigationId().value();
    }

    @Override
    default UUID aggregateId() {
        return taskId().value();
    }

    record Added(
            TaskId taskId,
            InvestigationId investigationId,
            String title,
            @Nullable LocalDate dueOn,
            boolean mandatory,
            OrganisationId organisationId)
            implements TaskEvent {}

    /** @param organisationId that the assignee is assigned to the case by */
    record Assigned(TaskId taskId, InvestigationId investigationId, PersonId assignee, OrganisationId organisationId)
            implements TaskEvent {}

    record Completed(
            TaskId taskId,
            InvestigationId investigationId,
            @Nullable String outcome) implements TaskEvent {}
}
