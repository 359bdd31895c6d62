package org.jointcase.projections.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.assistance.AssistanceRequestEvent.Transmitted;
import org.jointcase.projections.rows.Rows;

/** Whose a request for assistance is, after the rules of {@link org.jointcase.assistance.AssistanceSight}. */
record Requests(Rows rows) {
    void after(AssistanceRequestEvent event) {
        switch (event) {
            case Submitted first -> submit(first);
            case Transmitted sent ->
                transmit(sent.caseId(), sent.aggregateId(), sent.through().value());
            default -> {}
        }
    }

    private void submit(Submitted event) {
        rows.put(Asked.TABLE, Asked.of(event));
        var sight = ObjectSight.of(
                event.caseId(), event.aggregateId(), event.requesting().value());
        rows.put(ObjectSight.TABLE, event.abroad() ? sight.shownTo(Set.of(Holder.CENTRAL_AUTHORITIES)) : sight);
    }

    private void transmit(UUID caseId, UUID request, UUID through) {
        var sight = rows.find(ObjectSight.TABLE, caseId, request);
        var asked = rows.find(Asked.TABLE, caseId, request);
        if (sight == null || asked == null) {
            throw new IllegalStateException("a request begins with its submission");
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
