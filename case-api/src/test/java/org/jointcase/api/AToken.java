package org.jointcase.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Tokens that a test signs itself. */
@SuppressWarnings("JavaUtilDate") // the library's
final class AToken {
    private AToken() {}

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("a-key").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** Of somebody, good for five minutes, where nothing is changed. */
    static String of(String subject, String issuer, RSAKey key, UnaryOperator<JWTClaimsSet.Builder> changed) {
        var claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(issuer)
                .audience("jointcase")
                .claim("client_id", subject)
                .expirationTime(in(300));
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    changed.apply(claims).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
