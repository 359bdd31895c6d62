/** The read models, a package for each question that somebody asks. */
@NullMarked
package org.jointcase.projections;

import org.jspecify.annotations.NullMarked;
