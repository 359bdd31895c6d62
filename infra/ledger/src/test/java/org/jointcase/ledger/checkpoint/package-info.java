/** That what is read of checkpoints and tiles is what was signed. */
@NullMarked
package org.jointcase.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
