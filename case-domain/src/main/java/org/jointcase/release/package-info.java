/** The decision that a recipient may have certain exhibits, and on what conditions. */
@NullMarked
package org.jointcase.release;

import org.jspecify.annotations.NullMarked;
