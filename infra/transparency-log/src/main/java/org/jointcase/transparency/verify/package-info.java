/** Checks a bundle offline, from its first byte to its last, and reports what was shown, against what, and what was not. */
@NullMarked
package org.jointcase.transparency.verify;

import org.jspecify.annotations.NullMarked;
