/** The case file that several organisations keep together: what it is made of. */
@NullMarked
package org.jointcase;

import org.jspecify.annotations.NullMarked;
