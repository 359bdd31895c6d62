/** {@code jointcase init}: makes the centre and its first administrator, once, and ends. */
@NullMarked
package org.jointcase.api.init;

import org.jspecify.annotations.NullMarked;
