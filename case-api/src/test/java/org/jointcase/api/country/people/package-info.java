@NullMarked
package org.jointcase.api.country.people;

import org.jspecify.annotations.NullMarked;
