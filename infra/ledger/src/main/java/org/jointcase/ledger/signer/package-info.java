/** Signs what a log holds, so that it cannot be rewritten unseen: one signer at a time, which never goes back. */
@NullMarked
package org.jointcase.ledger.signer;

import org.jspecify.annotations.NullMarked;
