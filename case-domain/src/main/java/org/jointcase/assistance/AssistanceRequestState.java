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
import org.jointcase.investigation.InvestigationId;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a request for assistance. */
public record AssistanceRequestState(
        @Nullable InvestigationId investigationId,
        @Nullable OrganisationId requesting,
        @Nullable OrganisationId requested,
        @Nullable OrganisationId through,
        @Nullable ClauseBasis clause,
        @Nullable AssistanceStatus status) {
    public static final AssistanceRequestState NONE = new AssistanceRequestState(null, null, null, null, null, null);

    public boolean is(AssistanceStatus other) {
        return status == other;
    }

    public AssistanceRequestState evolve(AssistanceRequestEvent event) {
        return switch (event) {
            case Submitted first ->
                new AssistanceRequestState(
                        first.investigationId(),
                        first.requesting(),
                        first.requested(),
                        null,
                        first.clause(),
                        AssistanceStatus.SUBMITTED);
            case Transmitted sent -> become(AssistanceStatus.TRANSMITTED, sent.through());
            case ReturnedForCompletion back -> become(AssistanceStatus.RETURNED, through);
            case Resubmitted again -> become(AssistanceStatus.SUBMITTED, through);
            case Acknowledged acknowledged -> become(AssistanceStatus.ACKNOWLEDGED, through);
            case ExecutionStarted started -> become(AssistanceStatus.IN_EXECUTION, through);
            case Executed executed -> become(AssistanceStatus.EXECUTED, through);
            case Refused refused -> become(AssistanceStatus.REFUSED, through);
            case Withdrawn withdrawn -> become(AssistanceStatus.WITHDRAWN, through);
            case Concluded concluded -> become(AssistanceStatus.CONCLUDED, through);
        };
    }

    private AssistanceRequestState become(AssistanceStatus next, @Nullable OrganisationId sentThrough) {
        return new AssistanceRequestState(investigationId, requesting, requested, sentThrough, clause, next);
    }
}
