/** That a command is answered once, and only with what the ledger holds. */
@NullMarked
package org.jointcase.ledger.command;

import org.jspecify.annotations.NullMarked;
