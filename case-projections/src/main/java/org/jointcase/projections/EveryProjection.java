package org.jointcase.projections;

import java.util.List;
import org.jointcase.projections.access.SightProjection;
import org.jointcase.projections.approvals.ApprovalsProjection;
import org.jointcase.projections.audittrail.AccessesProjection;
import org.jointcase.projections.audittrail.ActionsProjection;
import org.jointcase.projections.board.BoardProjection;
import org.jointcase.projections.casefile.CasefileProjection;
import org.jointcase.projections.custody.CustodyProjection;
import org.jointcase.projections.partners.PartnersProjection;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Projection;

/** The projections whose read models are kept. */
public final class EveryProjection {
    /** Of the case log. */
    public static final List<Projection> OF_CASES = List.of(
            new PartnersProjection(),
            new SightProjection(),
            new BoardProjection(),
            new CasefileProjection(),
            new CustodyProjection(),
            new ApprovalsProjection(),
            new ActionsProjection());

    /** Of the access log. */
    public static final List<AccessProjection> OF_ACCESSES = List.of(new AccessesProjection());

    private EveryProjection() {}
}
