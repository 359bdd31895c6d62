/** The access log: who read what, and who was refused. */
@NullMarked
package org.jointcase.ledger.access;

import org.jspecify.annotations.NullMarked;
