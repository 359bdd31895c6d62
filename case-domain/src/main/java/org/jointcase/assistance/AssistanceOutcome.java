package org.jointcase.assistance;

/** How a request for assistance ended. */
public enum AssistanceOutcome {
    CONCLUDED,
    REFUSED,
    WITHDRAWN
}
