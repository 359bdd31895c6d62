/** Both logs, for auditors. */
@NullMarked
package org.jointcase.api.audit;

import org.jspecify.annotations.NullMarked;
