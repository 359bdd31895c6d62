package org.jointcase.api.country.material;

/**
 * Places of the numbers 0, 1, 2, … between 0 and 1, spread so evenly that the first hundred look like all: the multiples of
 * an irrational number, from a beginning that the seed gives.
 */
final class Spread {
    /** Two that nothing rational ties to each other: what one decides, the other does not know. */
    static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static final double SILVER = Math.sqrt(2) - 1;

    private Spread() {}

    static double place(long seed, int number, String what, double step) {
        double place = Dice.of(seed, 0, what).share() + number * step;
        return place - Math.floor(place);
    }
}
