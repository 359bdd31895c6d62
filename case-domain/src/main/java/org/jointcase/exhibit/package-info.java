/** An item of evidence and its chain of custody. */
@NullMarked
package org.jointcase.exhibit;

import org.jspecify.annotations.NullMarked;
