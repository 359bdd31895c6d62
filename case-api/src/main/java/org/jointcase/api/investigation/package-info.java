/** Cases through REST. */
@NullMarked
package org.jointcase.api.investigation;

import org.jspecify.annotations.NullMarked;
