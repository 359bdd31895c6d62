/** What the jar does when it is run alone: a witness, keys and the check of a proof. */
@NullMarked
package org.jointcase.transparency.command;

import org.jspecify.annotations.NullMarked;
