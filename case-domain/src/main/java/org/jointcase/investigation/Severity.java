package org.jointcase.investigation;

/** How grave the incident is. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
