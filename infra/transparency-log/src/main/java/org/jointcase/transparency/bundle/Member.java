package org.jointcase.transparency.bundle;

/** The names of a bundle's members, in the order in which they stand. */
final class Member {
    static final String BUNDLE = "bundle";
    static final String CHECKPOINT = "checkpoint";
    static final String KEYS = "keys";
    static final String FRONTIER = "frontier";
    static final String CONSISTENCY = "consistency";
    static final String EARLIER = "earlier/";
    static final String ENTRIES = "entries";
    static final String FILE = "files/";
    static final String DAMAGED = "damaged/";

    private Member() {}
}
