/** The way of a command: decided by an aggregate, appended with what it was decided on, answered once. */
@NullMarked
package org.jointcase.ledger.command;

import org.jspecify.annotations.NullMarked;
