/** Memoranda of understanding through REST. */
@NullMarked
package org.jointcase.api.agreement;

import org.jspecify.annotations.NullMarked;
