/** {@code jointcase country}: fills the demonstration with cases of a whole country, goes on where it was stopped, and ends. */
@NullMarked
package org.jointcase.api.country;

import org.jspecify.annotations.NullMarked;
