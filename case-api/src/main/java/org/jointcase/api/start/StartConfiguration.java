package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;

import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both ways to run have in common. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {
    @Bean(destroyMethod = "close")
    Home home(Settings settings, ServerProperties server, Environment environment) {
        if (!environment.matchesProfiles("init")) {
            ListeningPort.mustBeFree(server);
        }
        var home = Home.open(settings.home());
        say("Keeping the data in " + home.path());
        return home;
    }

    @Bean
    Schemas schemas(Connections connections) {
        return new Schemas(connections);
    }

    @Bean
    @Profile("!init")
    Ready ready(Demonstration demonstration) {
        return new Ready(demonstration);
    }

    @Bean
    Demonstration demonstration(
            Settings settings,
            ServerProperties server,
            @Value("${jointcase.identity.issuer-uri:}") String ownProvider,
            Connections connections,
            Schemas ready) {
        var initialised = JdbcClient.create(connections.unpooled(DatabaseRoles.DIRECTORY))
                .sql("select exists (select from directory.account)")
                .query(Boolean.class)
                .single();
        return DemonstrationPolicy.of(
                settings.demo(), settings.embedded() && ownProvider.isEmpty(), server.getAddress(), initialised);
    }
}
