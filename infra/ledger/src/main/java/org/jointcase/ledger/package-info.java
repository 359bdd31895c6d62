/** Puts the ledger together and opens it; what it is made of lies in the packages below. */
@NullMarked
package org.jointcase.ledger;

import org.jspecify.annotations.NullMarked;
