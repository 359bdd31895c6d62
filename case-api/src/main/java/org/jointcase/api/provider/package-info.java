/** The OpenID provider of the embedded run: accounts, tokens and the key that signs them. */
@NullMarked
package org.jointcase.api.provider;

import org.jspecify.annotations.NullMarked;
