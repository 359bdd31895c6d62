package org.jointcase.projections.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.assistance.AssistanceRequestEvent.Transmitted;
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.projections.rows.Rows;

/** Whose a request for assistance is, after the rules of {@link org.jointcase.assistance.AssistanceSight}. */
record Requests(Rows rows) {
    private static final String BEGINS = "a request begins with its submission";

    void after(AssistanceRequestEvent event) {
        var open = new OpenRequests(rows, event.caseId());
        var before = open.holders(event.aggregateId());
        if (event instanceof Submitted first) {
            submit(first);
        } else {
            var asked = asked(event.caseId(), event.aggregateId());
            rows.put(Asked.TABLE, asked.become(AssistanceStatus.after(event)));
            if (event instanceof Transmitted sent) {
                transmit(asked, sent.through().value());
            }
        }
        open.write(event.aggregateId(), before);
    }

    private void submit(Submitted event) {
        rows.put(Asked.TABLE, Asked.of(event));
        var sight = ObjectSight.of(
                event.caseId(), event.aggregateId(), event.requesting().value());
        rows.put(ObjectSight.TABLE, event.abroad() ? sight.shownTo(Set.of(Holder.CENTRAL_AUTHORITIES)) : sight);
    }

    private Asked asked(UUID caseId, UUID request) {
        var asked = rows.find(Asked.TABLE, caseId, request);
        if (asked == null) {
            throw new IllegalStateException(BEGINS);
        }
        return asked;
    }

    private void transmit(Asked asked, UUID through) {
        var sight = rows.find(ObjectSight.TABLE, asked.caseId(), asked.requestId());
        if (sight == null) {
            throw new IllegalStateException(BEGINS);
        }
        var holders = new HashSet<>(
                Set.of(Holder.desk(asked.requested()), Holder.outsiders(asked.requested()), Holder.CENTRE_LIAISONS));
        holders.add(Holder.desk(through));
        if (asked.abroad()) {
            holders.add(Holder.CENTRAL_AUTHORITIES);
        }
        rows.put(ObjectSight.TABLE, sight.addressedTo(asked.requested()).shownTo(holders));
    }
}
