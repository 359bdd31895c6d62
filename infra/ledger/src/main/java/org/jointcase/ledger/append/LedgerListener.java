package org.jointcase.ledger.append;

import java.time.Duration;
import org.jointcase.ledger.entry.Log;

/** Hears what a ledger does, for metrics and alarms; called on its threads, so it returns at once. */
public interface LedgerListener {
    /** A batch is durable. */
    default void appended(Log log, int appends, int entries, Duration took) {}

    /** A command was decided again, because what it was decided on had moved. */
    default void decidedAgain() {}

    /** A batch could not be written, or nobody knows yet whether it was; the ledger goes on by itself. */
    default void failed(Log log, Throwable cause) {}

    /** A batch failed where nothing is known to fail: whoever was not answered yet is told that nobody knows. */
    default void unforeseen(Log log, Throwable cause) {}
}
