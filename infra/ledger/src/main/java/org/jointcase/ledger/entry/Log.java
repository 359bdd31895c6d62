package org.jointcase.ledger.entry;

/** The two logs of a ledger: each has its own tables, lock, head and origin. */
public enum Log {
    /** What happened in the cases: the events. */
    CASE(1, "case"),
    /** Who opened, downloaded, exported or was refused what. It is not relayed. */
    ACCESS(2, "access");

    private final int lock;
    private final String name;

    Log(int lock, String name) {
        this.lock = lock;
        this.name = name;
    }

    /** Tells its advisory lock from the other's. */
    public int lock() {
        return lock;
    }

    /** The table of its entries. */
    public String entries() {
        return table("entry");
    }

    /** The table of its heads: size, root and frontier after each batch. */
    public String heads() {
        return table("head");
    }

    /** The table of the checkpoints that were given out. */
    public String checkpoints() {
        return table("checkpoint");
    }

    /** The table of the lines that witnesses put under checkpoints. */
    public String cosignatures() {
        return table("cosignature");
    }

    /** The table of the hashes of the tiles above the leaves. */
    public String tileHashes() {
        return table("tile_hash");
    }

    /** Its word: in its origin, and in the names of its signer's files. */
    @Override
    public String toString() {
        return name;
    }

    private String table(String what) {
        return "ledger." + name + "_" + what;
    }
}
