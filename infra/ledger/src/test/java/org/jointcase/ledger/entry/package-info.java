/** That entries are read as they lie, and that nobody may change them. */
@NullMarked
package org.jointcase.ledger.entry;

import org.jspecify.annotations.NullMarked;
