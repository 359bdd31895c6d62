/** Who did, opened, downloaded or was refused what, for auditors. */
@NullMarked
package org.jointcase.projections.audittrail;

import org.jspecify.annotations.NullMarked;
