package org.jointcase.projections.approvals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, if there is one */
public record ApprovalsPage(List<Approval> items, @Nullable String next) {}
