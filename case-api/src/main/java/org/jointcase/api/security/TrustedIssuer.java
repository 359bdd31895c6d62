package org.jointcase.api.security;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/**
 * The provider whose tokens are taken.
 *
 * @param knownAs the name under which the directory knows its people, whatever address it moves to
 */
public record TrustedIssuer(String uri, String knownAs) {
    /** Issuer, expiry and audience, none of which may be missing. */
    public OAuth2TokenValidator<Jwt> validator(String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(uri),
                new JwtClaimValidator<Object>("exp", expiry -> expiry != null),
                new JwtClaimValidator<List<String>>("aud", named -> named != null && named.contains(audience)));
    }
}
