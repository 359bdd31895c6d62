package org.jointcase.agreement;

/** What kind of data it is; the first three after the Budapest Convention. */
public enum DataCategory {
    SUBSCRIBER,
    TRAFFIC,
    CONTENT,
    TECHNICAL,
    INTELLIGENCE,
    PERSONAL
}
