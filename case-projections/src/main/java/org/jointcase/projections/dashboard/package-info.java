/** The figures of the dashboard, computed when asked. */
@NullMarked
package org.jointcase.projections.dashboard;

import org.jspecify.annotations.NullMarked;
