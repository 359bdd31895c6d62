/** What the signer gave out of both logs, and how it is read: checkpoints with their cosignatures, and the tiles under them. */
@NullMarked
package org.jointcase.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
