package org.jointcase.investigation;

/** What the investigation found the incident to be. */
public enum Determination {
    SUSPECTED,
    CONFIRMED,
    BLOCKED,
    FAILED_ATTEMPT,
    FALSE_POSITIVE
}
