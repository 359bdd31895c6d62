package org.jointcase.organisation;

/** What a party is. */
public enum OrganisationKind {
    NATIONAL_CENTRE,
    GOVERNMENT_AGENCY,
    LAW_ENFORCEMENT,
    PROSECUTION,
    CENTRAL_AUTHORITY,
    PRIVATE_PARTNER,
    FOREIGN_AUTHORITY,
    ACADEMIA;

    /** A private partner or a foreign authority never leads an investigation. */
    public boolean mayLead() {
        return this != PRIVATE_PARTNER && this != FOREIGN_AUTHORITY;
    }
}
