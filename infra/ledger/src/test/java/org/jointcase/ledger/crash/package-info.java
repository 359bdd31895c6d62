/** That nothing acknowledged is lost when program or database are killed. */
@NullMarked
package org.jointcase.ledger.crash;

import org.jspecify.annotations.NullMarked;
