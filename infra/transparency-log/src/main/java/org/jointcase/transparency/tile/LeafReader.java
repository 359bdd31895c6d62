package org.jointcase.transparency.tile;

import java.util.List;
import org.jointcase.transparency.Hash;

/** Where a log's leaf hashes are read from. */
@FunctionalInterface
public interface LeafReader {
    /** The leaves from an index on, exactly as many. */
    List<Hash> leaves(long from, int count);
}
