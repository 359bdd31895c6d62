/** Who may see what. */
@NullMarked
package org.jointcase.projections.access;

import org.jspecify.annotations.NullMarked;
