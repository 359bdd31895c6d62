package org.jointcase.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A token that was seen before stands for nothing but itself. */
class RememberedTokenIT {
    private final Program program = Program.shared();

    @Test
    void a_person_has_the_roles_of_the_token_that_he_shows() throws ParseException, JOSEException {
        var investigator = program.as("agency.liaison");
        investigator.post("/investigations", JointCase.SUBMISSION).granted();
        var auditor = investigator.withToken(withRoles(investigator.token(), "AUDITOR"));

        auditor.post("/investigations", JointCase.SUBMISSION).refused(403, "not-permitted");
        investigator.post("/investigations", JointCase.SUBMISSION).granted();
    }

    /** The same person's, as the provider gives it once he has other roles. */
    private String withRoles(String token, String... roles) throws ParseException, JOSEException {
        var before = SignedJWT.parse(token);
        var claims = new JWTClaimsSet.Builder(before.getJWTClaimsSet())
                .claim("roles", List.of(roles))
                .build();
        var after = new SignedJWT(before.getHeader(), claims);
        after.sign(new RSASSASigner(program.bean(RSAKey.class)));
        return after.serialize();
    }
}
