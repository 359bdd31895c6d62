/** Tests of the case file. */
@NullMarked
package org.jointcase.projections.casefile;

import org.jspecify.annotations.NullMarked;
