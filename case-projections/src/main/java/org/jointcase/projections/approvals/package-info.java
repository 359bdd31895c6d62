/** What waits for whom. */
@NullMarked
package org.jointcase.projections.approvals;

import org.jspecify.annotations.NullMarked;
