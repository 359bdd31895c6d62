package org.jointcase.investigation;

/** As what a person is assigned to a case. */
public enum MemberRole {
    LEAD_INVESTIGATOR,
    INVESTIGATOR,
    EXHIBITS_OFFICER,
    LIAISON
}
