package org.jointcase.ledger;

import java.time.Duration;
import org.jointcase.ledger.entry.Log;

/** Hears what a ledger does, for metrics and alarms; called on its threads, so it returns at once. */
public interface LedgerListener {
    /** A batch is durable. */
    default void appended(Log log, int commands, int entries, Duration took) {}

    /** A command was decided again, because what it was decided on had moved. */
    default void decidedAgain() {}

    /** A batch failed or could not be written; the ledger tries again by itself. */
    default void failed(Log log, Throwable cause) {}
}
