/** Both logs as the static files that anybody can check, and the proof that an entry is in one. */
@NullMarked
package org.jointcase.api.log;

import org.jspecify.annotations.NullMarked;
