/** Who one is, and whom one may name. */
@NullMarked
package org.jointcase.api.person;

import org.jspecify.annotations.NullMarked;
