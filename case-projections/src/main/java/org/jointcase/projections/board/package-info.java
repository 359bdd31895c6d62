/** Cases by status, age and lead: what a supervisor looks over. */
@NullMarked
package org.jointcase.projections.board;

import org.jspecify.annotations.NullMarked;
