/** Parties through REST. */
@NullMarked
package org.jointcase.api.organisation;

import org.jspecify.annotations.NullMarked;
