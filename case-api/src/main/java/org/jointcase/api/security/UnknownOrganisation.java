package org.jointcase.api.security;

import org.springframework.security.core.AuthenticationException;

/** The token is good, and the organisation that it names is none of ours. */
public final class UnknownOrganisation extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    UnknownOrganisation() {
        super("the token names no organisation that is known here");
    }
}
