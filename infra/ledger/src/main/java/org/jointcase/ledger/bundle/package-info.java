/** Bundles of either log for auditors, made page by page from what is stored, as it is stored. */
@NullMarked
package org.jointcase.ledger.bundle;

import org.jspecify.annotations.NullMarked;
