package org.jointcase.projections.approvals;

import static org.jointcase.projections.approvals.WaitingFor.REQUEST_ACKNOWLEDGEMENT;
import static org.jointcase.projections.approvals.WaitingFor.REQUEST_CONCLUSION;
import static org.jointcase.projections.approvals.WaitingFor.REQUEST_RESUBMISSION;
import static org.jointcase.projections.approvals.WaitingFor.REQUEST_TRANSMISSION;

import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent;
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
import org.jointcase.projections.rows.Rows;
import org.jointcase.transparency.Entry;

/** What of a request for assistance waits for whom. */
record Requests(Rows rows, Entry entry) {
    void after(AssistanceRequestEvent event) {
        var request = event.aggregateId();
        switch (event) {
            case Submitted first -> transmission(Asked.of(first));
            case Resubmitted again ->
                transmission(asked(request).again(again.by().value()));
            case ReturnedForCompletion back ->
                waitFor(Waiting.forParty(
                        REQUEST_RESUBMISSION, request, asked(request).requesting(), entry));
            case Transmitted sent ->
                waitFor(Waiting.forParty(
                        REQUEST_ACKNOWLEDGEMENT, request, asked(request).requested(), entry));
            case Acknowledged acknowledged -> done(request);
            case ExecutionStarted started -> done(request);
            case Executed executed ->
                waitFor(Waiting.forParty(
                        REQUEST_CONCLUSION, request, asked(request).requesting(), entry));
            case Refused refused -> end(request);
            case Withdrawn withdrawn -> end(request);
            case Concluded concluded -> end(request);
        }
    }

    private void transmission(Asked asked) {
        rows.put(Asked.TABLE, asked);
        waitFor(Waiting.forCentre(REQUEST_TRANSMISSION, asked.requestId(), asked.requesters(), asked.abroad(), entry));
    }

    private Asked asked(UUID request) {
        var asked = rows.find(Asked.TABLE, entry.caseId(), request);
        if (asked == null) {
            throw new IllegalStateException("a request begins with its submission");
        }
        return asked;
    }

    private void waitFor(Waiting waiting) {
        rows.put(Waiting.TABLE, waiting);
    }

    private void done(UUID request) {
        rows.remove(Waiting.TABLE, entry.caseId(), request);
    }

    private void end(UUID request) {
        done(request);
        rows.remove(Asked.TABLE, entry.caseId(), request);
    }
}
