/** That what was signed stays signed, whatever is done to database and files. */
@NullMarked
package org.jointcase.ledger.signer;

import org.jspecify.annotations.NullMarked;
