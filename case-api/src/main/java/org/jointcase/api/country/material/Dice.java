package org.jointcase.api.country.material;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same each time: of a seed, a case's number, and what it is thrown for. */
public final class Dice {
    private final SplittableRandom random;

    private Dice(long state) {
        random = new SplittableRandom(state);
    }

    public static Dice of(long seed, int number, String what) {
        return new Dice(mixed(mixed(mixed(seed) + number) + what.hashCode()));
    }

    /** 0 to {@code bound} - 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first of a list the most often, the last the least. */
    public <T> T pickEarly(List<T> list) {
        var share = random.nextDouble();
        return list.get((int) (share * share * list.size()));
    }

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** One sequence of several, each of which keeps its order. */
    public <T> List<T> interleave(List<List<T>> sequences) {
        var ahead = new ArrayList<Integer>();
        for (int which = 0; which < sequences.size(); which++) {
            for (int i = 0; i < sequences.get(which).size(); i++) {
                ahead.add(which);
            }
        }
        var all = new ArrayList<T>(ahead.size());
        var next = new int[sequences.size()];
        for (var which : shuffled(ahead)) {
            all.add(sequences.get(which).get(next[which]++));
        }
        return all;
    }

    public <T> List<T> shuffled(List<T> list) {
        var all = new ArrayList<>(list);
        for (int i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, random.nextInt(i + 1));
        }
        return all;
    }

    /** Each bit of what comes out depends on each bit of what goes in: the finalizer of MurmurHash3. */
    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        long most = (half ^ (half >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return most ^ (most >>> 33);
    }
}
