/** What happens in a case, step by step, as its seed and number say. */
@NullMarked
package org.jointcase.api.country.story;

import org.jspecify.annotations.NullMarked;
