/** How the ledger's entries travel over Kafka to those who follow them, and how nothing is lost on the way. */
@NullMarked
package org.jointcase.messaging;

import org.jspecify.annotations.NullMarked;
