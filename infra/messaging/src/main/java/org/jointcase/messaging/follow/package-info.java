/** Follows the logs slot by slot: from Kafka where it has what the ledger has, from the ledger where it has not. */
@NullMarked
package org.jointcase.messaging.follow;

import org.jspecify.annotations.NullMarked;
