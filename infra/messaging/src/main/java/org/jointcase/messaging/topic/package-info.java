/** The topic that the ledger's entries travel on, and the form in which they do. */
@NullMarked
package org.jointcase.messaging.topic;

import org.jspecify.annotations.NullMarked;
