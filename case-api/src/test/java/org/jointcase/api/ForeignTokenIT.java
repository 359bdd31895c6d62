package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jointcase.api.security.TrustedIssuer;
import org.junit.jupiter.api.Test;

/** A token is good here only from our provider, for us, in its time: otherwise it is nobody's, counted and not logged. */
class ForeignTokenIT {
    private static final List<String> ROLES = List.of("INVESTIGATOR");

    private final Program program = Program.shared();
    private final RSAKey key = program.bean(RSAKey.class);
    private final String issuer = program.bean(TrustedIssuer.class).uri();

    @Test
    void ours_is_good() {
        var me = with(token(issuer, key, claims -> claims)).get("/me").granted();

        assertThat(me.json())
                .isEqualTo(program.as("agency.investigator").get("/me").json());
    }

    @Test
    void any_other_is_nobody_s() {
        var bad = Map.of(
                "expired", token(issuer, key, claims -> claims.expirationTime(AToken.in(-120))),
                "never expiring", token(issuer, key, claims -> claims.expirationTime(null)),
                "not yet good", token(issuer, key, claims -> claims.notBeforeTime(AToken.in(120))),
                "for somebody else", token(issuer, key, claims -> claims.audience("another-program")),
                "for nobody", token(issuer, key, claims -> claims.audience((String) null)),
                "another provider's", token("https://provider.example.org", key, claims -> claims),
                "no provider's", token(issuer, key, claims -> claims.issuer(null)),
                "under another key", token(issuer, AToken.key(), claims -> claims),
                "not signed", new PlainJWT(claims(issuer)).serialize(),
                "no token", "x");
        bad.forEach((what, token) -> {
            var since = Since.now(program);
            var counted = counted();
            var answer = with(token).get("/me");

            assertThat(answer.status() + answer.problem()).as(what).isEqualTo("401unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).as(what).startsWith("Bearer");
            assertThat(counted() - counted).as(what).isEqualTo(1);
            since.nothingHappened().nobodyWasWrittenDown();
        });
    }

    @Test
    void who_has_none_changes_nothing() {
        var since = Since.now(program);
        var nobody = program.anonymous();

        nobody.post("/investigations", JointCase.SUBMISSION).refused(401, "unauthenticated");
        nobody.get("/investigations").refused(401, "unauthenticated");
        since.nothingHappened().nobodyWasWrittenDown();
    }

    @Test
    void of_an_organisation_that_is_not_known_nobody_comes_in() {
        var since = Since.now(program);
        with(token(issuer, key, claims -> claims.claim("organisation", "elsewhere")))
                .get("/me")
                .refused(403, "unknown-organisation");
        with(token(issuer, key, claims -> claims.claim("organisation", null)))
                .get("/me")
                .refused(403, "unknown-organisation");
        since.nothingHappened().nobodyWasWrittenDown();
    }

    @Test
    void roles_that_are_none_of_ours_are_no_roles() {
        with(token(issuer, key, claims -> claims.claim("roles", List.of("ROOT", "ADMIN"))))
                .get("/me")
                .refused(403, "not-permitted");
    }

    private double counted() {
        return program.bean(MeterRegistry.class)
                .counter("jointcase.unauthenticated")
                .count();
    }

    private Someone with(String token) {
        return program.anonymous().withToken(token);
    }

    private static String token(String issuer, RSAKey key, UnaryOperator<JWTClaimsSet.Builder> changed) {
        return AToken.of("agency.investigator", issuer, key, claims -> changed.apply(ours(claims)));
    }

    private static JWTClaimsSet claims(String issuer) {
        return ours(new JWTClaimsSet.Builder().issuer(issuer).subject("agency.investigator"))
                .audience("jointcase")
                .expirationTime(AToken.in(300))
                .build();
    }

    private static JWTClaimsSet.Builder ours(JWTClaimsSet.Builder claims) {
        return claims.claim("name", "investigator of agency")
                .claim("organisation", "agency")
                .claim("roles", ROLES);
    }
}
