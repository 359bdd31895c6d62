package org.jointcase.api.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.jointcase.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Whoever sent a request: a person with a mandate, through a client. */
public final class Caller extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Mandate mandate;
    private final String client;

    Caller(Jwt token, Mandate mandate, String client) {
        super(token, authorities(mandate), mandate.person().toString());
        this.mandate = mandate;
        this.client = client;
    }

    private static Set<SimpleGrantedAuthority> authorities(Mandate mandate) {
        return mandate.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
    }

    public Mandate mandate() {
        return mandate;
    }

    /** The program that the person uses. */
    public String client() {
        return client;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
