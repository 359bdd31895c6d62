@NullMarked
package org.jointcase.api.country;

import org.jspecify.annotations.NullMarked;
