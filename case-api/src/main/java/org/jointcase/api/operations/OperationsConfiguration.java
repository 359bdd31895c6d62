package org.jointcase.api.operations;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.jointcase.api.start.NodeRole;
import org.jointcase.api.start.OnNode;
import org.jointcase.api.start.Settings;
import org.jointcase.embedded.Home;
import org.jointcase.evidence.Vault;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.signer.Signer;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.relay.Relay;
import org.jointcase.projections.readmodel.ReadModels;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** What is seen of the program. A bean's name, without its ending, is the name in the health. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    @Bean
    LedgerMeters ledgerMeters(MeterRegistry meters) {
        return new LedgerMeters(meters);
    }

    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }

    @Bean
    RaisedAlarms alarms() {
        return new RaisedAlarms();
    }

    @Bean
    HealthIndicator alarmsHealthIndicator(RaisedAlarms alarms, MeterRegistry meters) {
        return new AlarmsStanding(alarms, meters);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Watch ledgerHealthIndicator(Ledger ledger, RaisedAlarms alarms) {
        return new Watch("ledger", new LedgerPart(ledger, alarms));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Watch vaultHealthIndicator(Vault vault) {
        return new Watch("vault", new VaultPart(vault));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @OnNode(role = NodeRole.RELAY)
    Watch relayHealthIndicator(Relay relay, RaisedAlarms alarms, MeterRegistry meters) {
        return new Watch("relay", new RelayPart(relay, alarms, meters));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @OnNode(role = NodeRole.PROJECTIONS)
    Watch readModelsHealthIndicator(ReadModels models, RaisedAlarms alarms, MeterRegistry meters) {
        return new Watch("read-models", new ReadModelsPart(models, alarms, Clock.systemUTC(), meters));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @OnNode(role = NodeRole.SIGNER)
    Watch signerHealthIndicator(List<Signer> signers) {
        return new Watch("signer", new SignersPart(signers));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @OnNode(role = NodeRole.API)
    Watch signaturesHealthIndicator(LedgerReader reader, Checkpoints checkpoints, RaisedAlarms alarms) {
        return new Watch("signatures", new SignaturesPart(reader, checkpoints, alarms));
    }

    /** Who brings the operator's secret. Others are let in as everywhere, or hear UP or DOWN. */
    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, Settings settings, Home home) throws Exception {
        // No bean: whatever is one, Spring Security asks about everybody else too.
        var operator = new Operator(secret(settings, home));
        return http.securityMatcher(Operator::asks)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Operator.ROLE))
                .httpBasic(basic -> {})
                .authenticationManager(operator)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static String secret(Settings settings, Home home) {
        var given = settings.operations().secret();
        return given == null || given.isBlank() ? home.secret("operations") : given;
    }

    /** Nothing else is served by a node that does not serve the API. */
    @Bean
    @Order(0)
    @OnNode(role = NodeRole.API, has = false)
    SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> !request.getRequestURI().startsWith("/actuator/"))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
