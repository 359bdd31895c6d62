/** The figures that the design promises, made in one run on one machine, beside the promise. */
@NullMarked
package org.jointcase.benchmark;

import org.jspecify.annotations.NullMarked;
