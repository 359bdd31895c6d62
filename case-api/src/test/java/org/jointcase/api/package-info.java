/** The program as its callers meet it: through HTTP, really running. */
@NullMarked
package org.jointcase.api;

import org.jspecify.annotations.NullMarked;
