package org.jointcase.api.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.jointcase.api.security.IdentitySettings;
import org.jointcase.api.security.TrustedIssuer;
import org.jointcase.api.start.Connections;
import org.jointcase.api.start.Demonstration;
import org.jointcase.api.start.Schemas;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** Spring Authorization Server, where no provider of one's own is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jointcase.identity.issuer-uri", matchIfMissing = true, havingValue = "never")
public class ProviderConfiguration {
    /** How the directory knows this provider's people, at whatever address it answers. */
    public static final String KNOWN_AS = "urn:jointcase:embedded-provider";

    @Bean
    TrustedIssuer trustedIssuer(@Value("${jointcase.provider.issuer}") String issuer) {
        return new TrustedIssuer(issuer, KNOWN_AS);
    }

    @Bean
    Accounts accounts(Connections connections, Demonstration demonstration, Schemas ready) {
        var people = demonstration.runs() ? DemonstrationPeople.ALL : List.<Account>of();
        return new Accounts(people, JdbcClient.create(connections.pool(DatabaseRoles.DIRECTORY, 8)));
    }

    @Bean
    RSAKey signingKey(Home home) {
        return SigningKey.in(home.directory("provider"));
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder tokenDecoder(RSAKey key, TrustedIssuer issuer, IdentitySettings settings) throws JOSEException {
        RSAPublicKey published = key.toRSAPublicKey();
        var decoder = NimbusJwtDecoder.withPublicKey(published).build();
        decoder.setJwtValidator(issuer.validator(settings.audience()));
        return decoder;
    }

    @Bean
    AuthorizationServerSettings providerSettings(TrustedIssuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.uri()).build();
    }

    @Bean
    AccountClients accountClients(Accounts accounts) {
        return new AccountClients(accounts);
    }

    @Bean
    NothingKept authorizations() {
        return new NothingKept();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(Accounts accounts, IdentitySettings settings) {
        return context -> accounts.find(context.getRegisteredClient().getClientId())
                .ifPresent(account -> context.getClaims()
                        .audience(List.of(settings.audience()))
                        .claim("client_id", account.name())
                        .claim(settings.nameClaim(), account.called())
                        .claim(settings.organisationClaim(), account.organisation())
                        .claim(
                                settings.rolesClaim(),
                                account.roles().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList()));
    }

    @Bean
    @Order(1)
    SecurityFilterChain providerEndpoints(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(provider ->
                        http.securityMatcher(provider.getEndpointsMatcher()).with(provider, self -> {}))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }
}
