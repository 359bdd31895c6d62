/** What the tests of the read models share. */
@NullMarked
package org.jointcase.projections;

import org.jspecify.annotations.NullMarked;
