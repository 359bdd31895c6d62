/** Who calls: the token, the mandate made of it, what each route permits, and the provider of the embedded run. */
@NullMarked
package org.jointcase.api.security;

import org.jspecify.annotations.NullMarked;
