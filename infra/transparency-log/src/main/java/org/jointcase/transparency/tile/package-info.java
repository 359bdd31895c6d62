/** A log as static files: hash tiles, entry bundles and proofs read from them, after C2SP tlog-tiles. */
@NullMarked
package org.jointcase.transparency.tile;

import org.jspecify.annotations.NullMarked;
