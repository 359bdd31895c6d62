/** What a read model is made of: rows of cases, changed by events and written by one shared writer. */
@NullMarked
package org.jointcase.projections.rows;

import org.jspecify.annotations.NullMarked;
