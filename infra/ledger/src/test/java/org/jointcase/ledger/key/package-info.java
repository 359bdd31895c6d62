/** That what is sealed opens under its key alone. */
@NullMarked
package org.jointcase.ledger.key;

import org.jspecify.annotations.NullMarked;
