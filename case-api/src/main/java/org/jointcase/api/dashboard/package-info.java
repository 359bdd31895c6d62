/** What a supervisor looks at first. */
@NullMarked
package org.jointcase.api.dashboard;

import org.jspecify.annotations.NullMarked;
