/** A ledger on a real PostgreSQL, and what tests do to it. */
@NullMarked
package org.jointcase.ledger;

import org.jspecify.annotations.NullMarked;
