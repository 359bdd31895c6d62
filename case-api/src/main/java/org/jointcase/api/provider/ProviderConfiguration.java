package org.jointcase.api.provider;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.MediaType.TEXT_HTML;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.jointcase.api.security.IdentitySettings;
import org.jointcase.api.security.StrictPages;
import org.jointcase.api.security.TrustedIssuer;
import org.jointcase.api.security.VerifiedTokens;
import org.jointcase.api.start.Connections;
import org.jointcase.api.start.Demonstration;
import org.jointcase.api.start.Schemas;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Spring Authorization Server, where no provider of one's own is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jointcase.identity.issuer-uri", matchIfMissing = true, havingValue = "never")
public class ProviderConfiguration {
    /** How the directory knows this provider's people, at whatever address it answers. */
    public static final String KNOWN_AS = "urn:jointcase:embedded-provider";

    private static final String LOGIN = "/login";

    @Bean
    TrustedIssuer trustedIssuer(ProviderSettings settings) {
        return new TrustedIssuer(settings.issuer(), KNOWN_AS);
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
        var validator = issuer.validator(settings.audience());
        decoder.setJwtValidator(validator);
        return new VerifiedTokens(decoder, validator);
    }

    @Bean
    AuthorizationServerSettings providerSettings(TrustedIssuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.uri()).build();
    }

    @Bean
    Clients clients(Accounts accounts, ProviderSettings settings) {
        return new Clients(accounts, settings);
    }

    @Bean
    AwaitedCodes authorizations() {
        return new AwaitedCodes();
    }

    /** Whichever way he came, as a client or through one, a person is the subject. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(Accounts accounts, IdentitySettings settings) {
        return context -> {
            Authentication person = requireNonNull(context.getPrincipal());
            accounts.find(person.getName())
                    .ifPresent(account -> context.getClaims()
                            .audience(List.of(settings.audience()))
                            .claim("client_id", context.getRegisteredClient().getClientId())
                            .claim(settings.nameClaim(), account.called())
                            .claim(settings.organisationClaim(), account.organisation())
                            .claim(
                                    settings.rolesClaim(),
                                    account.roles().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
        };
    }

    @Bean
    @Order(2)
    SecurityFilterChain providerEndpoints(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(provider ->
                        http.securityMatcher(provider.getEndpointsMatcher()).with(provider, self -> {}))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), new MediaTypeRequestMatcher(TEXT_HTML)))
                .headers(StrictPages::headers)
                .build();
    }

    /** The only pages with a session, and the session is good for nothing but the provider. */
    @Bean
    @Order(3)
    SecurityFilterChain providerPages(HttpSecurity http, Accounts accounts, ProviderSettings settings)
            throws Exception {
        return http.securityMatcher(LOGIN, "/logout", "/default-ui.css")
                .authenticationProvider(new DaoAuthenticationProvider(users(accounts)))
                .formLogin(login -> login.loginProcessingUrl(LOGIN))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(headers -> StrictPages.headers(headers, settings.redirectOrigins()))
                .build();
    }

    private static UserDetailsService users(Accounts accounts) {
        return name -> accounts.find(name)
                .map(account -> User.withUsername(account.name())
                        .password(account.secret())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
