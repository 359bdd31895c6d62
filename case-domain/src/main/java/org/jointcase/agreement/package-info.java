/** Memoranda of understanding: parties, term and the clauses that allow sharing. */
@NullMarked
package org.jointcase.agreement;

import org.jspecify.annotations.NullMarked;
