package org.jointcase.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jointcase.ledger.entry.Recent;
import org.jointcase.transparency.Hash;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a while which tokens bear a good signature: finding that costs as much as a command itself. Whether such
 * a token holds, its issuer, audience and expiry, is asked each time.
 */
public final class VerifiedTokens implements JwtDecoder {
    private static final int REMEMBERED = 5_000;
    /** A provider may withdraw a key. The keys themselves are kept as long. */
    private static final Duration FOR = Duration.ofMinutes(5);

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Clock clock;
    private final Recent<Hash, Verified> verified = new Recent<>(REMEMBERED);

    private record Verified(Jwt token, Instant until) {}

    /** @param decoder of tokens that are not remembered, which validates them too */
    public VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this(decoder, validator, Clock.systemUTC());
    }

    VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator, Clock clock) {
        this.decoder = decoder;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var name = Hash.sha256(token.getBytes(UTF_8));
        var now = clock.instant();
        var known = verified.get(name);
        if (known == null || known.until().isBefore(now)) {
            var decoded = decoder.decode(token);
            verified.put(name, new Verified(decoded, now.plus(FOR)));
            return decoded;
        }
        var found = validator.validate(known.token());
        if (found.hasErrors()) {
            throw new JwtValidationException("the token does not hold any longer", found.getErrors());
        }
        return known.token();
    }
}
