package org.jointcase.api.access;

import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestState;
import org.jointcase.exhibit.ExhibitState;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.NotVisible;
import org.jointcase.note.NoteState;
import org.jointcase.release.ReleaseState;
import org.jointcase.task.TaskState;
import org.jspecify.annotations.Nullable;

/** Which case an object belongs to, whoever may see it: to look there, never for an answer. */
public final class CaseOf {
    private final CommittedStates states;

    CaseOf(CommittedStates states) {
        this.states = states;
    }

    /** The case's id; null if there is no such object. */
    public @Nullable UUID find(Id<?> id) {
        try {
            return caseIn(id, states.latest(id).state());
        } catch (NotVisible nothingThere) {
            return null;
        }
    }

    /** @throws NotVisible if there is no such object */
    public UUID get(Id<?> id) {
        var found = find(id);
        if (found == null) {
            throw new NotVisible();
        }
        return found;
    }

    private static @Nullable UUID caseIn(Id<?> id, Object state) {
        return switch (state) {
            case ExhibitState exhibit -> exhibit.investigation().value();
            case ReleaseState release -> release.proposal().investigationId().value();
            case AssistanceRequestState request -> request.investigation().value();
            case NoteState note -> value(note.investigationId());
            case TaskState task -> value(task.investigationId());
            default -> id.value();
        };
    }

    private static @Nullable UUID value(@Nullable InvestigationId id) {
        return id == null ? null : id.value();
    }
}
