package org.jointcase.projections.dashboard;

/** How long a case has been open, in whole days. */
public enum AgeBand {
    UP_TO_7_DAYS,
    UP_TO_30_DAYS,
    UP_TO_90_DAYS,
    UP_TO_180_DAYS,
    OVER_180_DAYS
}
