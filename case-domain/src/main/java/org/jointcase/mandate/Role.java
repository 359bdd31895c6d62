package org.jointcase.mandate;

/** What a person may do for his organisation. */
public enum Role {
    ADMINISTRATOR,
    SUPERVISOR,
    INVESTIGATOR,
    EXHIBITS_OFFICER,
    LIAISON,
    AUDITOR
}
