package org.jointcase.api.country.material;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How far a case has come. */
public enum Outcome {
    SUBMITTED(6),
    DECLINED(6),
    OPEN(30),
    CLOSURE_PROPOSED(6),
    /** Open again, for its closure was sent back. */
    RETURNED(4),
    CLOSED(34),
    /** Open again, on new facts. */
    REOPENED(6),
    SUSPENDED(4),
    /** It goes on in an earlier one. */
    ABSORBED(4);

    private final int percent;

    Outcome(int percent) {
        this.percent = percent;
    }

    public static Outcome of(long seed, int number) {
        var outcome = drawn(seed, number);
        return outcome == ABSORBED && absorbing(seed, number).isEmpty() ? OPEN : outcome;
    }

    /** The last case before this one that stays open; none where there is none. */
    public static OptionalInt absorbing(long seed, int number) {
        return IntStream.iterate(number - 1, other -> other >= 0, other -> other - 1)
                .filter(other -> drawn(seed, other) == OPEN)
                .findFirst();
    }

    private static Outcome drawn(long seed, int number) {
        if (Sizes.isTheGiant(seed, number)) {
            return OPEN;
        }
        double place = 100 * Spread.place(seed, number, "outcome", Spread.SILVER);
        for (var outcome : values()) {
            place -= outcome.percent;
            if (place < 0) {
                return outcome;
            }
        }
        return OPEN;
    }

    /** Whether anybody has worked on it. */
    public boolean opened() {
        return this != SUBMITTED && this != DECLINED;
    }

    /** Whether it was settled once, so that its closure could be proposed, or another absorb it. */
    public boolean settled() {
        return opened() && this != OPEN && this != SUSPENDED;
    }
}
