/** The case: its mandate, its people, and the register of what belongs to it. */
@NullMarked
package org.jointcase.investigation;

import org.jspecify.annotations.NullMarked;
