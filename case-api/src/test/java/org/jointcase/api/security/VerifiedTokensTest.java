package org.jointcase.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class VerifiedTokensTest {
    private static final Duration LIFE = Duration.ofMinutes(60);

    private static final RSAKey KEY = aKey();
    private static final RSAKey NEXT_KEY = aKey();

    private final Hand hand = new Hand();
    private final JwtTimestampValidator validator = new JwtTimestampValidator();
    private JwtDecoder decoder = decoderWith(KEY);
    private final VerifiedTokens tokens = new VerifiedTokens(token -> decoder.decode(token), validator, hand);

    VerifiedTokensTest() {
        validator.setClock(hand);
    }

    @Test
    void a_token_is_what_it_was_when_it_comes_again() {
        var token = signed("agency.investigator", KEY);

        assertThat(tokens.decode(token).getSubject()).isEqualTo("agency.investigator");
        assertThat(tokens.decode(token).getSubject()).isEqualTo("agency.investigator");
    }

    @Test
    void another_token_of_the_same_person_says_what_it_says() {
        var before = signed("agency.investigator", KEY);
        hand.moveBy(Duration.ofSeconds(1));
        var after = signed("agency.investigator", KEY);

        assertThat(tokens.decode(before).getIssuedAt())
                .isNotEqualTo(tokens.decode(after).getIssuedAt());
    }

    @Test
    void a_remembered_token_expires_all_the_same() {
        var token = signed("agency.investigator", KEY);
        hand.moveBy(LIFE.minusMinutes(1));
        tokens.decode(token);
        hand.moveBy(Duration.ofMinutes(3));

        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void what_was_signed_stands_for_nothing_under_another_signature() {
        var token = signed("agency.investigator", KEY);
        var other = signed("agency.investigator", NEXT_KEY);
        var forged = token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
        tokens.decode(token);

        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_forged_token_is_not_remembered() {
        var forged = signed("ncic.supervisor", NEXT_KEY);

        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_key_that_the_provider_withdraws_is_not_trusted_for_long() {
        var token = signed("agency.investigator", KEY);
        tokens.decode(token);
        decoder = decoderWith(NEXT_KEY);
        hand.moveBy(Duration.ofMinutes(5).plusMillis(1));

        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private JwtDecoder decoderWith(RSAKey trusted) {
        try {
            var nimbus =
                    NimbusJwtDecoder.withPublicKey(trusted.toRSAPublicKey()).build();
            nimbus.setJwtValidator(validator);
            return nimbus;
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private String signed(String subject, RSAKey by) {
        try {
            var now = hand.instant();
            var claims = new JWTClaimsSet.Builder()
                    .subject(subject)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plus(LIFE)))
                    .build();
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey aKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** A clock that stands until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        void moveBy(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
