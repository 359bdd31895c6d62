package org.jointcase.release;

import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.PersonId;
import org.jointcase.release.ReleaseEvent.Approved;
import org.jointcase.release.ReleaseEvent.Proposed;
import org.jointcase.release.ReleaseEvent.ReceiptAcknowledged;
import org.jointcase.release.ReleaseEvent.Rejected;
import org.jointcase.release.ReleaseEvent.Withdrawn;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a release. */
public record ReleaseState(
        @Nullable Proposed proposed, @Nullable ReleaseStatus status) {
    public static final ReleaseState NONE = new ReleaseState(null, null);

    /** What was proposed; what is approved is exactly this. */
    public Proposed proposal() {
        if (proposed == null) {
            throw new IllegalStateException("a release begins with its proposal");
        }
        return proposed;
    }

    public InvestigationId investigation() {
        return proposal().investigationId();
    }

    public boolean is(ReleaseStatus other) {
        return status == other;
    }

    /** Whether the recipient has been given it. */
    public boolean shared() {
        return is(ReleaseStatus.APPROVED) || is(ReleaseStatus.ACKNOWLEDGED);
    }

    /** Where persons are named, to nobody else of the recipient. */
    boolean gives(PersonId person) {
        return proposal().persons().isEmpty() || proposal().persons().contains(person);
    }

    public ReleaseState evolve(ReleaseEvent event) {
        return switch (event) {
            case Proposed first -> new ReleaseState(first, ReleaseStatus.PROPOSED);
            case Approved approved -> become(ReleaseStatus.APPROVED);
            case Rejected rejected -> become(ReleaseStatus.REJECTED);
            case Withdrawn withdrawn -> become(ReleaseStatus.WITHDRAWN);
            case ReceiptAcknowledged acknowledged -> become(ReleaseStatus.ACKNOWLEDGED);
        };
    }

    private ReleaseState become(ReleaseStatus next) {
        return new ReleaseState(proposed, next);
    }
}
