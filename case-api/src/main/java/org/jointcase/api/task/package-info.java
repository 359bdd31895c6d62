/** Tasks through REST. */
@NullMarked
package org.jointcase.api.task;

import org.jspecify.annotations.NullMarked;
