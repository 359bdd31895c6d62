/** Who works on the cases of the country: organisations that join the demonstration's, and their people. */
@NullMarked
package org.jointcase.api.country.people;

import org.jspecify.annotations.NullMarked;
