package org.jointcase.ledger.entry;

import javax.sql.DataSource;

/** The ledger's tables, in the schemas {@code ledger} and {@code keys}, and what each role may do with them. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class LedgerSchema {
    private LedgerSchema() {}

    /** Brings the schemas to this version. The roles are there already: whoever made the database made them. */
    public static void migrate(DataSource owner) {
        throw new UnsupportedOperationException(owner.toString());
    }
}
