/** Requests for assistance through REST. */
@NullMarked
package org.jointcase.api.assistance;

import org.jspecify.annotations.NullMarked;
