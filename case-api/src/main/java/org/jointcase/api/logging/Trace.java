package org.jointcase.api.logging;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What every line of the log says about the request under way. Nothing that a user wrote gets here. */
public final class Trace {
    private Trace() {}

    /** The case that the request is about. */
    public static void caseId(UUID id) {
        MDC.put("case", id.toString());
    }

    /** Where the ledger has recorded it. */
    public static void position(long position) {
        MDC.put("position", Long.toString(position));
    }

    /** The broken rule, or whatever else it was answered. */
    public static void problem(@Nullable URI type) {
        MDC.put("problem", String.valueOf(type));
    }
}
