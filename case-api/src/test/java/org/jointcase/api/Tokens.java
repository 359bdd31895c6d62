package org.jointcase.api;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jointcase.api.security.TrustedIssuer;
import org.jointcase.mandate.Role;

/** Tokens that the program's own provider gives nobody. */
final class Tokens {
    private final Program program;

    Tokens(Program program) {
        this.program = program;
    }

    /** A good token of somebody whom the demonstration does not know, named as its people are. */
    Someone of(String who, Role... roles) {
        return signed(
                key(),
                who,
                claims -> claims.claim("organisation", who.substring(0, who.indexOf('.')))
                        .claim("roles", Arrays.stream(roles).map(Enum::name).toList()));
    }

    /** A token of the centre's supervisor, but for one thing. */
    Someone but(String what, UnaryOperator<JWTClaimsSet.Builder> thing) {
        return signed(key(), "ncic.supervisor", claims -> thing.apply(supervisor(claims)))
                .named(what);
    }

    /** A token that says everything rightly, and that somebody else signed. */
    Someone forged() {
        var another = new RSAKey.Builder(AToken.key()).keyID(key().getKeyID()).build();
        return signed(another, "ncic.supervisor", Tokens::supervisor).named("forged");
    }

    private static JWTClaimsSet.Builder supervisor(JWTClaimsSet.Builder claims) {
        return claims.claim("organisation", "ncic").claim("roles", List.of("SUPERVISOR"));
    }

    private Someone signed(RSAKey key, String subject, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var issuer = program.bean(TrustedIssuer.class).uri();
        return new Someone(program.address(), subject, AToken.of(subject, issuer, key, claims));
    }

    private RSAKey key() {
        return program.bean(RSAKey.class);
    }
}
