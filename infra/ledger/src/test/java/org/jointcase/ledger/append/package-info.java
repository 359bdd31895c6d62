/** That the appender keeps order, chain, tree and clock, whatever breaks. */
@NullMarked
package org.jointcase.ledger.append;

import org.jspecify.annotations.NullMarked;
