package org.jointcase.api.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Who watches the program: no person of the case file, and known without the database, so that metrics are there when it is
 * not.
 */
final class Operator implements AuthenticationManager {
    static final String NAME = "operations";
    static final String ROLE = "OPERATIONS";

    private final byte[] secret;

    Operator(String secret) {
        this.secret = secret.getBytes(UTF_8);
    }

    /** Whether a request says that it is his. */
    static boolean asks(HttpServletRequest request) {
        var credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/actuator")
                && credentials != null
                && credentials.regionMatches(true, 0, "Basic ", 0, 6);
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        var credentials = String.valueOf(presented.getCredentials()).getBytes(UTF_8);
        if (!MessageDigest.isEqual(secret, credentials) || !NAME.equals(presented.getName())) {
            throw new BadCredentialsException("not the operator");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                NAME, null, AuthorityUtils.createAuthorityList("ROLE_" + ROLE));
    }
}
