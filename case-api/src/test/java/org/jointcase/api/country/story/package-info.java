@NullMarked
package org.jointcase.api.country.story;

import org.jspecify.annotations.NullMarked;
