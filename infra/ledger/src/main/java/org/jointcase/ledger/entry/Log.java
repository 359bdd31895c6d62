package org.jointcase.ledger.entry;

/** The two logs of a ledger: each has its own tables, lock, head and origin. */
public enum Log {
    /** What happened in the cases: the events. */
    CASE,
    /** Who opened, downloaded, exported or was refused what. It is not relayed. */
    ACCESS
}
