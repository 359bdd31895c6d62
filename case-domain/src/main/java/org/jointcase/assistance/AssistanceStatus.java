package org.jointcase.assistance;

/** Where a request for assistance stands. */
public enum AssistanceStatus {
    SUBMITTED,
    RETURNED,
    TRANSMITTED,
    ACKNOWLEDGED,
    IN_EXECUTION,
    EXECUTED,
    CONCLUDED,
    REFUSED,
    WITHDRAWN
}
