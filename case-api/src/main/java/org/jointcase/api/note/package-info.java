/** Notes through REST. */
@NullMarked
package org.jointcase.api.note;

import org.jspecify.annotations.NullMarked;
