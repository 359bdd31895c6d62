package org.jointcase.api.country.material;

/** How far a case has come. */
public enum Outcome {
    SUBMITTED(6),
    DECLINED(6),
    OPEN(38),
    CLOSURE_PROPOSED(6),
    /** Open again, for its closure was sent back. */
    RETURNED(4),
    CLOSED(34),
    /** Open again, on new facts. */
    REOPENED(6);

    private final int percent;

    Outcome(int percent) {
        this.percent = percent;
    }

    public static Outcome of(long seed, int number) {
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

    /** Whether it was settled once, so that its closure could be proposed. */
    public boolean settled() {
        return opened() && this != OPEN;
    }
}
