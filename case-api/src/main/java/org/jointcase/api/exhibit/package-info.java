/** Evidence through REST: taken in as a stream, given out as exactly the bytes that came. */
@NullMarked
package org.jointcase.api.exhibit;

import org.jspecify.annotations.NullMarked;
