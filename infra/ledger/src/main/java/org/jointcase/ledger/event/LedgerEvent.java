package org.jointcase.ledger.event;

import org.jointcase.mandate.CaseEvent;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An opened entry of the case log: what happened, and its place, actor and time. This is what projections fold.
 *
 * @param lateReason why it was recorded only then, where that was said
 */
public record LedgerEvent(
        Entry entry, CaseEvent event, @Nullable String lateReason) {}
