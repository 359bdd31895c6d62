/** A witness cosigns the heads of logs that only ever grow, after C2SP tlog-witness: what it says, what it remembers, its server and its client. */
@NullMarked
package org.jointcase.transparency.witness;

import org.jspecify.annotations.NullMarked;
