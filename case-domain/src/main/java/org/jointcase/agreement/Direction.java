package org.jointcase.agreement;

/** Which way a clause lets something pass. */
public enum Direction {
    FROM_CENTRE,
    TO_CENTRE,
    BETWEEN_PARTIES;

    /** Whether this direction covers a passage of this kind; between parties covers every one, the centre being one. */
    public boolean covers(boolean fromCentre, boolean toCentre) {
        return switch (this) {
            case FROM_CENTRE -> fromCentre;
            case TO_CENTRE -> toCentre;
            case BETWEEN_PARTIES -> true;
        };
    }
}
