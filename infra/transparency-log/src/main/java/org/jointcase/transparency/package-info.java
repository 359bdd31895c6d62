/** What the log hashes and how it proves it: the entry's bytes and the Merkle tree of RFC 6962, on the JDK alone. */
@NullMarked
package org.jointcase.transparency;

import org.jspecify.annotations.NullMarked;
