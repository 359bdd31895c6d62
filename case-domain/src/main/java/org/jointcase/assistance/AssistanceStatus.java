package org.jointcase.assistance;

import org.jointcase.assistance.AssistanceRequestEvent.Acknowledged;
import org.jointcase.assistance.AssistanceRequestEvent.Concluded;
import org.jointcase.assistance.AssistanceRequestEvent.Executed;
import org.jointcase.assistance.AssistanceRequestEvent.ExecutionStarted;
import org.jointcase.assistance.AssistanceRequestEvent.Refused;
import org.jointcase.assistance.AssistanceRequestEvent.Resubmitted;
import org.jointcase.assistance.AssistanceRequestEvent.ReturnedForCompletion;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.assistance.AssistanceRequestEvent.Transmitted;
import org.jointcase.assistance.AssistanceRequestEvent.Withdrawn;

/** Where a request for assistance stands. */
public enum AssistanceStatus {
    SUBMITTED,
    RETURNED,
    TRANSMITTED,
    ACKNOWLEDGED,
    IN_EXECUTION,
    EXECUTED,
    CONCLUDED,
    REFUSED,
    WITHDRAWN;

    public static AssistanceStatus after(AssistanceRequestEvent event) {
        return switch (event) {
            case Submitted first -> SUBMITTED;
            case Transmitted sent -> TRANSMITTED;
            case ReturnedForCompletion back -> RETURNED;
            case Resubmitted again -> SUBMITTED;
            case Acknowledged acknowledged -> ACKNOWLEDGED;
            case ExecutionStarted started -> IN_EXECUTION;
            case Executed executed -> EXECUTED;
            case Refused refused -> REFUSED;
            case Withdrawn withdrawn -> WITHDRAWN;
            case Concluded concluded -> CONCLUDED;
        };
    }

    /** Whether anything is still to be done about it. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, RETURNED, TRANSMITTED, ACKNOWLEDGED, IN_EXECUTION, EXECUTED -> true;
            case CONCLUDED, REFUSED, WITHDRAWN -> false;
        };
    }
}
