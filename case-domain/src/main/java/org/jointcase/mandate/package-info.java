/** Who acts, for whom, and when: what every command carries and every event belongs to. */
@NullMarked
package org.jointcase.mandate;

import org.jspecify.annotations.NullMarked;
