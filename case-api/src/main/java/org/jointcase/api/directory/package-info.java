/** Who people are, which organisation has which code, and which number a case gets. Not event-sourced, so that it can be erased. */
@NullMarked
package org.jointcase.api.directory;

import org.jspecify.annotations.NullMarked;
