package org.jointcase.task;

import static java.util.Objects.requireNonNull;

import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.task.TaskEvent.Added;
import org.jointcase.task.TaskEvent.Assigned;
import org.jointcase.task.TaskEvent.Completed;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a task. */
public record TaskState(
        @Nullable InvestigationId investigationId,
        @Nullable OrganisationId organisationId,
        @Nullable Representative assignee,
        boolean mandatory,
        boolean completed) {
    public static final TaskState NONE = new TaskState(null, null, null, false, false);

    public InvestigationId investigation() {
        return requireNonNull(investigationId, "a task begins with its addition");
    }

    /** Seen by the organisation that added it, by the one whose member is to do it, and by who sees the file. */
    public boolean isSeenWith(Sight sight) {
        return (organisationId != null && sight.ofPartOf(organisationId))
                || (assignee != null && sight.ofPartOf(assignee.organisation()));
    }

    public TaskState evolve(TaskEvent event) {
        return switch (event) {
            case Added added ->
                new TaskState(added.investigationId(), added.organisationId(), null, added.mandatory(), false);
            case Assigned assigned ->
                new TaskState(
                        investigationId,
                        organisationId,
                        new Representative(assigned.assignee(), assigned.organisationId()),
                        mandatory,
                        completed);
            case Completed done -> new TaskState(investigationId, organisationId, assignee, mandatory, true);
        };
    }
}
