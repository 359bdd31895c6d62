/** One party asks another for help, on a legal basis. */
@NullMarked
package org.jointcase.assistance;

import org.jspecify.annotations.NullMarked;
