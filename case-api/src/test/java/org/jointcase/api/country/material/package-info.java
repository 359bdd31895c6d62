@NullMarked
package org.jointcase.api.country.material;

import org.jspecify.annotations.NullMarked;
