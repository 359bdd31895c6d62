package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jointcase.api.init.Init;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another provider, Keycloak say, by configuration alone. */
class OwnProviderIT {
    private static final RSAKey KEY = AToken.key();

    @TempDir
    private static Path folder;

    private static HttpServer provider;
    private static String issuer;
    private static Program program;

    @BeforeAll
    static void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort() + "/realms/cyber";
        answer("/realms/cyber/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"]}""".formatted(issuer, issuer));
        answer("/realms/cyber/keys", new JWKSet(KEY.toPublicJWK()).toString());
        provider.start();
        var home = folder.resolve("home");
        var identity = "--jointcase.identity.issuer-uri=" + issuer;
        Init.run("--jointcase.home=" + home, identity, "--jointcase.init.administrator=f:17");
        program = Program.startIn(
                home,
                identity,
                "--jointcase.identity.audience=case-file",
                "--jointcase.identity.roles-claim=realm_access.roles",
                "--jointcase.identity.organisation-claim=org");
    }

    @AfterAll
    static void stop() {
        program.stop();
        provider.stop(0);
    }

    @Test
    void its_people_come_in_by_its_tokens() {
        var me = with(token(claims -> claims)).get("/me").granted();

        assertThat(me.json().required("roles").toString()).isEqualTo("[\"ADMINISTRATOR\"]");
        assertThat(me.text("organisation")).isEqualTo("ncic");
    }

    @Test
    void its_tokens_for_another_program_are_nobody_s() {
        with(token(claims -> claims.audience("jointcase"))).get("/me").refused(401, "unauthenticated");
        with(token(claims -> claims.issuer(issuer + "2"))).get("/me").refused(401, "unauthenticated");
        with(AToken.of("f:17", issuer, AToken.key(), OwnProviderIT::administrator))
                .get("/me")
                .refused(401, "unauthenticated");
    }

    @Test
    void the_program_is_no_provider_itself_and_has_no_demonstration() {
        assertThat(new Browser(program).open("/login").statusCode()).isEqualTo(401);
        assertThat(new Browser(program)
                        .send("/oauth2/token", Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isEqualTo(401);
    }

    private static Someone with(String token) {
        return program.anonymous().withToken(token);
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> changed) {
        return AToken.of("f:17", issuer, KEY, claims -> changed.apply(administrator(claims)));
    }

    private static JWTClaimsSet.Builder administrator(JWTClaimsSet.Builder claims) {
        return claims.audience("case-file")
                .claim("org", "ncic")
                .claim("realm_access", Map.of("roles", List.of("offline_access", "administrator")));
    }

    private static void answer(String path, String json) {
        provider.createContext(path, exchange -> {
            var bytes = json.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
