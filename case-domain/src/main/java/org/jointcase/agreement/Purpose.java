package org.jointcase.agreement;

/** What the recipient may use it for. */
public enum Purpose {
    INTELLIGENCE,
    INVESTIGATION,
    JUDICIAL
}
