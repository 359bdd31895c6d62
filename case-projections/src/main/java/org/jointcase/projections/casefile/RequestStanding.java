package org.jointcase.projections.casefile;

import java.time.LocalDate;
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
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.RefusalGround;
import org.jointcase.assistance.Urgency;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Where a request for assistance stands, and what it says now.
 *
 * @param through the organisation that transmitted it
 * @param dueOn the day by which the clause wants an answer
 * @param reason why it was returned, refused or withdrawn
 * @param document what the last act recorded on the requested organisation's behalf is taken from
 */
public record RequestStanding(
        UUID caseId,
        UUID requestId,
        AssistanceStatus status,
        Urgency urgency,
        String facts,
        String data,
        String necessity,
        @Nullable UUID through,
        @Nullable LocalDate dueOn,
        @Nullable RefusalGround ground,
        @Nullable String reason,
        @Nullable String result,
        @Nullable String document,
        long version,
        long position) {
    static final Table<RequestStanding> TABLE =
            Table.of("request_standing", RequestStanding.class, "caseId", "requestId");

    static RequestStanding of(Submitted event) {
        var says = event.particulars();
        return new RequestStanding(
                event.caseId(),
                event.requestId().value(),
                AssistanceStatus.after(event),
                says.urgency(),
                says.facts(),
                says.data(),
                says.necessity(),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    RequestStanding after(AssistanceRequestEvent event) {
        var next = AssistanceStatus.after(event);
        return switch (event) {
            case Submitted first -> this;
            case Transmitted sent ->
                with(next, sent.through().value(), sent.dueOn(), null, null, result, document, version, position);
            case ReturnedForCompletion back -> because(next, null, back.reason(), document);
            case Resubmitted again -> says(next, again.particulars());
            case Acknowledged by -> become(next, result, by.document());
            case ExecutionStarted started -> become(next, result, started.document());
            case Executed executed -> become(next, executed.result(), executed.document());
            case Refused refused -> because(next, refused.ground(), refused.reason(), refused.document());
            case Withdrawn withdrawn -> because(next, ground, withdrawn.reason(), document);
            case Concluded concluded -> become(next, result, document);
        };
    }

    RequestStanding at(Entry entry) {
        return with(status, through, dueOn, ground, reason, result, document, entry.sequence() + 1, entry.position());
    }

    private RequestStanding become(AssistanceStatus next, @Nullable String outcome, @Nullable String takenFrom) {
        return with(next, through, dueOn, ground, reason, outcome, takenFrom, version, position);
    }

    private RequestStanding because(
            AssistanceStatus next, @Nullable RefusalGround on, String why, @Nullable String takenFrom) {
        return with(next, through, dueOn, on, why, result, takenFrom, version, position);
    }

    private RequestStanding says(AssistanceStatus next, Particulars now) {
        return new RequestStanding(
                caseId,
                requestId,
                next,
                now.urgency(),
                now.facts(),
                now.data(),
                now.necessity(),
                through,
                dueOn,
                null,
                null,
                result,
                document,
                version,
                position);
    }

    private RequestStanding with(
            AssistanceStatus next,
            @Nullable UUID by,
            @Nullable LocalDate due,
            @Nullable RefusalGround on,
            @Nullable String why,
            @Nullable String outcome,
            @Nullable String takenFrom,
            long atVersion,
            long atPosition) {
        return new RequestStanding(
                caseId,
                requestId,
                next,
                urgency,
                facts,
                data,
                necessity,
                by,
                due,
                on,
                why,
                outcome,
                takenFrom,
                atVersion,
                atPosition);
    }
}
