package org.jointcase.api.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    Mandates mandates(
            IdentitySettings names,
            TrustedIssuer issuer,
            KnownOrganisations organisations,
            PersonDirectory directory,
            CommittedStates states) {
        return new Mandates(names, issuer, organisations, directory, states);
    }

    /** Each filter of the chain would be timed and counted by itself, which costs more than most of them do. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnProperty("jointcase.identity.issuer-uri")
    TrustedIssuer trustedIssuer(IdentitySettings settings) {
        return new TrustedIssuer(String.valueOf(settings.issuerUri()), String.valueOf(settings.issuerUri()));
    }

    /** Asks the provider for its keys when the first token comes: it may start later than this program. */
    @Bean
    @ConditionalOnProperty("jointcase.identity.issuer-uri")
    JwtDecoder tokenDecoder(TrustedIssuer issuer, IdentitySettings settings) {
        var validator = issuer.validator(settings.audience());
        var verifying = new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer.uri()).build();
            decoder.setJwtValidator(validator);
            return decoder;
        });
        return new VerifiedTokens(verifying, validator);
    }

    /** Before the provider's, because most of what is asked is asked here; a node without an API shuts it before. */
    @Bean
    @Order(1)
    <P extends AuthenticationEntryPoint & AuthenticationFailureHandler> SecurityFilterChain api(
            HttpSecurity http, Mandates mandates, JwtDecoder tokens, P unauthenticated, AccessDeniedHandler forbidden)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return withToken(http, mandates, tokens, unauthenticated, forbidden);
    }

    @Bean
    @Order(10)
    <P extends AuthenticationEntryPoint & AuthenticationFailureHandler> SecurityFilterChain program(
            HttpSecurity http, Mandates mandates, JwtDecoder tokens, P unauthenticated, AccessDeniedHandler forbidden)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/v3/api-docs/**", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((who, request) -> new AuthorizationDecision(administers(who.get())))
                .anyRequest()
                .authenticated());
        return withToken(http, mandates, tokens, unauthenticated, forbidden);
    }

    private static <P extends AuthenticationEntryPoint & AuthenticationFailureHandler> SecurityFilterChain withToken(
            HttpSecurity http, Mandates mandates, JwtDecoder tokens, P unauthenticated, AccessDeniedHandler forbidden)
            throws Exception {
        return http.oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(forbidden)
                        .withObjectPostProcessor(failingWith(unauthenticated))
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(mandates)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
                // Nothing here is done on the strength of a cookie: there is nobody to log out, and nothing to go back
                // to.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(StrictPages::headers)
                .build();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failingWith(
            AuthenticationFailureHandler handler) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    private static boolean administers(@Nullable Authentication who) {
        return who instanceof Caller caller
                && caller.mandate().ofCentre()
                && caller.mandate().is(Role.ADMINISTRATOR);
    }

    @Bean
    WebMvcConfigurer callers(CommittedStates states) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Permissions(states));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
