package org.jointcase.ledger.key;

import java.util.UUID;
import javax.sql.DataSource;

/** The keys of the cases, and the access log's, wrapped in their own schema by the master key. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class CaseKeys {
    private final DataSource source;
    private final MasterKey master;

    /** @param source connections of the role {@code jointcase_keys} */
    public CaseKeys(DataSource source, MasterKey master) {
        this.source = source;
        this.master = master;
    }

    /** The key of a case, made at first use and durable before it is returned. */
    public CaseKey forCase(UUID caseId) {
        throw new UnsupportedOperationException(caseId.toString());
    }

    /**
     * The key that something was encrypted under.
     *
     * @throws KeyDestroyed if it is there no more
     */
    public CaseKey byId(UUID keyId) {
        throw new UnsupportedOperationException(keyId.toString());
    }
}
