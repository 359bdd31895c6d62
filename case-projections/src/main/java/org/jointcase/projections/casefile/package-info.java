/** Everything of one case, as it is now and as it was. */
@NullMarked
package org.jointcase.projections.casefile;

import org.jspecify.annotations.NullMarked;
