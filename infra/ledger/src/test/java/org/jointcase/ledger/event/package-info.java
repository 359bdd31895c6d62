/** That every event ever stored can be read. */
@NullMarked
package org.jointcase.ledger.event;

import org.jspecify.annotations.NullMarked;
