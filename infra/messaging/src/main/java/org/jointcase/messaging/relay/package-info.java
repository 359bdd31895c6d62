/** Carries the ledger's entries to Kafka, in their order, one relay at a time. */
@NullMarked
package org.jointcase.messaging.relay;

import org.jspecify.annotations.NullMarked;
