/** Tests of who calls. */
@NullMarked
package org.jointcase.api.security;

import org.jspecify.annotations.NullMarked;
