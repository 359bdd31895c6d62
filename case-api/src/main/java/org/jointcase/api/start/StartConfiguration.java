package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;

import org.jointcase.api.logging.LogFile;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both ways to run have in common. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {
    private static final String OWN_PROVIDER = "${jointcase.identity.issuer-uri:}";

    @Bean(destroyMethod = "close")
    Home home(Settings settings, ServerProperties server, Environment environment) {
        if (!environment.matchesProfiles(Serving.COMMAND)) {
            ListeningPort.mustBeFree(server);
        }
        var home = Home.open(settings.home());
        LogFile.in(home.directory("log"), environment);
        say("Keeping the data in " + home.path());
        return home;
    }

    @Bean
    Schemas schemas(Connections connections) {
        return new Schemas(connections);
    }

    @Bean
    @Serving
    Ready ready(
            Environment environment,
            @Value(OWN_PROVIDER) String ownProvider,
            Demonstration demonstration,
            Connections connections) {
        var accounts = JdbcClient.create(connections.unpooled(DatabaseRoles.DIRECTORY))
                .sql("select name from directory.account order by name")
                .query(String.class)
                .list();
        return new Ready(
                NodeRole.in(environment).contains(NodeRole.API), demonstration.whoMayLogIn(ownProvider, accounts));
    }

    @Bean
    Demonstration demonstration(
            Settings settings,
            ServerProperties server,
            @Value(OWN_PROVIDER) String ownProvider,
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
