/** What was observed: corrected, never overwritten. */
@NullMarked
package org.jointcase.note;

import org.jspecify.annotations.NullMarked;
