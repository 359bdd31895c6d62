package org.jointcase.ledger.event;

import org.jointcase.mandate.CaseEvent;
import org.jointcase.transparency.Entry;

/** An opened entry of the case log: what happened, and its place, actor and time. This is what projections fold. */
public record LedgerEvent(Entry entry, CaseEvent event) {}
