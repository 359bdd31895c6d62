/** The appender: collects what concurrent callers emit and writes it in one order, gapless, hashed and durable. */
@NullMarked
package org.jointcase.ledger.append;

import org.jspecify.annotations.NullMarked;
