/** The entries of both logs as they lie in PostgreSQL, and how they are read. */
@NullMarked
package org.jointcase.ledger.entry;

import org.jspecify.annotations.NullMarked;
