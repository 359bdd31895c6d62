/** Releases through REST. */
@NullMarked
package org.jointcase.api.release;

import org.jspecify.annotations.NullMarked;
