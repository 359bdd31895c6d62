/** What is to be done. */
@NullMarked
package org.jointcase.task;

import org.jspecify.annotations.NullMarked;
