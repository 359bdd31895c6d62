/** What an entry says: events under stable names and revisions, as JSON, encrypted. */
@NullMarked
package org.jointcase.ledger.event;

import org.jspecify.annotations.NullMarked;
