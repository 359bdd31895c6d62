@NullMarked
package org.jointcase.projections.rows;

import org.jspecify.annotations.NullMarked;
