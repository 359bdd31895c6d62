package org.jointcase.api.security;

/** The organisation that somebody acts for is not active: its people see no case. */
public final class OrganisationNotActive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OrganisationNotActive() {
        super("the organisation is not active", null, false, false);
    }
}
