package org.jointcase.api.country.material;

/**
 * How many exhibits a case has: most a handful, a few thousands (a Pareto law with the exponent 2), and one, the giant, which
 * only a large country has.
 */
public final class Sizes {
    /** Of the giant, which comes to about 100,000 events. */
    static final int GIANT = 20_000;

    /** Of all others: a pile that a few people can still see through. */
    static final int LARGEST = 3_000;

    private static final double SCALE = 16.3;
    private static final int FIRST_THAT_MAY_BE_THE_GIANT = 20_000;
    private static final int LAST_THAT_MAY_BE_THE_GIANT = 24_999;

    private Sizes() {}

    public static boolean isTheGiant(long seed, int number) {
        return number >= FIRST_THAT_MAY_BE_THE_GIANT
                && number == Dice.of(seed, 0, "giant").between(FIRST_THAT_MAY_BE_THE_GIANT, LAST_THAT_MAY_BE_THE_GIANT);
    }

    public static int exhibits(long seed, int number) {
        if (isTheGiant(seed, number)) {
            return GIANT;
        }
        if (!Outcome.of(seed, number).opened()) {
            return 0;
        }
        double above = 1 - Spread.place(seed, number, "size", Spread.GOLDEN);
        return (int) Math.min(LARGEST, SCALE * (1 / Math.sqrt(above) - 1));
    }
}
