/** That every access is recorded, readable and hashed as every event is. */
@NullMarked
package org.jointcase.ledger.access;

import org.jspecify.annotations.NullMarked;
