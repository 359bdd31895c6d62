/** The chain of custody of each exhibit. */
@NullMarked
package org.jointcase.projections.custody;

import org.jspecify.annotations.NullMarked;
