package org.jointcase.transparency.verify;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A few numbers for each id, in one array: a log has millions of ids, and objects for each would not fit into a small
 * machine.
 */
final class LastById {
    private static final int ID = 2;
    private static final int FIRST_CAPACITY = 1 << 10;

    private final int width;
    /** So that nobody can choose ids which fall onto one place. */
    private final long seed = ThreadLocalRandom.current().nextLong();

    private long[] rows;
    private int capacity = FIRST_CAPACITY;
    private int count;

    /** @param values how many numbers each id has */
    LastById(int values) {
        width = ID + values;
        rows = new long[width * capacity];
    }

    /** The values of an id. The first of them is 0 where there are none. */
    long[] get(UUID id) {
        int at = place(rows, capacity, id.getMostSignificantBits(), id.getLeastSignificantBits());
        return Arrays.copyOfRange(rows, at + ID, at + width);
    }

    /** @param values the first of them is not 0 */
    void put(UUID id, long... values) {
        int at = place(rows, capacity, id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (rows[at + ID] == 0) {
            count++;
        }
        rows[at] = id.getMostSignificantBits();
        rows[at + 1] = id.getLeastSignificantBits();
        System.arraycopy(values, 0, rows, at + ID, values.length);
        if (count > capacity / 4 * 3) {
            grow();
        }
    }

    private void grow() {
        int more = Math.multiplyExact(capacity, 2);
        long[] grown = new long[Math.multiplyExact(width, more)];
        for (int at = 0; at < rows.length; at += width) {
            if (rows[at + ID] != 0) {
                System.arraycopy(rows, at, grown, place(grown, more, rows[at], rows[at + 1]), width);
            }
        }
        rows = grown;
        capacity = more;
    }

    /** Where an id is, or belongs. */
    private int place(long[] in, int places, long high, long low) {
        int row = (int) mixed(high ^ mixed(low ^ seed)) & (places - 1);
        while (in[row * width + ID] != 0 && (in[row * width] != high || in[row * width + 1] != low)) {
            row = (row + 1) & (places - 1);
        }
        return row * width;
    }

    /** The finisher of MurmurHash3. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
