/** From a command line to a running program: the two ways to run, and what is said meanwhile. */
@NullMarked
package org.jointcase.api.start;

import org.jspecify.annotations.NullMarked;
