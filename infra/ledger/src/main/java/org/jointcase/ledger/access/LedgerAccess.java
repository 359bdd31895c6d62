package org.jointcase.ledger.access;

import org.jointcase.transparency.Entry;

/** An opened entry of the access log. */
public record LedgerAccess(Entry entry, AccessRecord access) {}
