package org.jointcase.assistance;

/** How soon help is needed. */
public enum Urgency {
    ROUTINE,
    URGENT,
    EMERGENCY
}
