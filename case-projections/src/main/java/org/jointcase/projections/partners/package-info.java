/** The parties and the agreements between them. */
@NullMarked
package org.jointcase.projections.partners;

import org.jspecify.annotations.NullMarked;
