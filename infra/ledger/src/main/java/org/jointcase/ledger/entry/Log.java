package org.jointcase.ledger.entry;

/** The two logs of a ledger: each has its own tables, lock, head and origin. */
public enum Log {
    /** What happened in the cases: the events. */
    CASE(1, "ledger.case_entry", "ledger.case_head"),
    /** Who opened, downloaded, exported or was refused what. It is not relayed. */
    ACCESS(2, "ledger.access_entry", "ledger.access_head");

    private final int lock;
    private final String entries;
    private final String heads;

    Log(int lock, String entries, String heads) {
        this.lock = lock;
        this.entries = entries;
        this.heads = heads;
    }

    /** Tells its advisory lock from the other's. */
    public int lock() {
        return lock;
    }

    /** The table of its entries. */
    public String entries() {
        return entries;
    }

    /** The table of its heads: size, root and frontier after each batch. */
    public String heads() {
        return heads;
    }
}
