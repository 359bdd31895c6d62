package org.jointcase.agreement;

/** What a clause is about: the memorandum's five parts. */
public enum Subject {
    INTELLIGENCE_SHARING,
    INVESTIGATION_ASSISTANCE,
    TRAINING,
    AWARENESS,
    TRANSPARENCY
}
