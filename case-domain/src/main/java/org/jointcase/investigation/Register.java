package org.jointcase.investigation;

import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_BEFORE_EVERY_FATE_IS_DECIDED;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_WITH_A_MANDATORY_TASK_OPEN;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_WITH_A_REQUEST_FOR_ASSISTANCE_OPEN;
import static org.jointcase.rule.RuleBroken.require;

import java.util.HashSet;
import java.util.Set;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.FateKind;
import org.jointcase.investigation.InvestigationEvent.AssistanceConcluded;
import org.jointcase.investigation.InvestigationEvent.AssistanceRequested;
import org.jointcase.investigation.InvestigationEvent.ExhibitFateDecided;
import org.jointcase.investigation.InvestigationEvent.ExhibitRegistered;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskAdded;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskCompleted;
import org.jointcase.task.TaskId;

/** What belongs to a case, as far as closing and absorbing ask for it. It may be long, so it is not copied with every event. */
final class Register {
    private final Set<ExhibitId> withoutFate = new HashSet<>();
    private final Set<ExhibitId> retained = new HashSet<>();
    private final Set<AssistanceRequestId> openRequests = new HashSet<>();
    private final Set<TaskId> openTasks = new HashSet<>();
    private int exhibits;

    int exhibits() {
        return exhibits;
    }

    /** Whether nobody has anything of the case to see to: what is retained has a custodian still. */
    boolean hasNothingLeft() {
        return openTasks.isEmpty() && openRequests.isEmpty() && withoutFate.isEmpty() && retained.isEmpty();
    }

    void mustBeSettled() {
        require(openTasks.isEmpty(), NO_CLOSURE_WITH_A_MANDATORY_TASK_OPEN);
        require(openRequests.isEmpty(), NO_CLOSURE_WITH_A_REQUEST_FOR_ASSISTANCE_OPEN);
        require(withoutFate.isEmpty(), NO_CLOSURE_BEFORE_EVERY_FATE_IS_DECIDED);
    }

    void evolve(InvestigationEvent event) {
        switch (event) {
            case ExhibitRegistered registered -> {
                exhibits++;
                withoutFate.add(registered.exhibitId());
            }
            case ExhibitFateDecided decided -> {
                withoutFate.remove(decided.exhibitId());
                if (decided.fate() == FateKind.RETAINED_UNTIL) {
                    retained.add(decided.exhibitId());
                } else {
                    retained.remove(decided.exhibitId());
                }
            }
            case AssistanceRequested requested -> openRequests.add(requested.requestId());
            case AssistanceConcluded concluded -> openRequests.remove(concluded.requestId());
            case MandatoryTaskAdded added -> openTasks.add(added.taskId());
            case MandatoryTaskCompleted completed -> openTasks.remove(completed.taskId());
            default -> {}
        }
    }
}
