package org.jointcase.projections.rows;

import org.jointcase.mandate.CaseEvent;
import org.jointcase.transparency.Entry;

/** An entry of the ledger and the event that it commits to. */
public record LedgerEvent(Entry entry, CaseEvent event) {}
