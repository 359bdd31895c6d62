/** The keys under which payloads and evidence are encrypted, and the one that wraps them. */
@NullMarked
package org.jointcase.ledger.key;

import org.jspecify.annotations.NullMarked;
