/** What every change has in common: key, precondition, digest, its way to the ledger and its answer. */
@NullMarked
package org.jointcase.api.change;

import org.jspecify.annotations.NullMarked;
