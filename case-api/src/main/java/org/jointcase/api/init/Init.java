package org.jointcase.api.init;

import org.jointcase.api.start.Serving;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The part of the program that founds the centre: the ledger, the directory and the accounts, and no way in. */
@Configuration(proxyBeanMethods = false)
@Profile(Init.COMMAND)
@ComponentScan({"org.jointcase.api.init", "org.jointcase.api.start", "org.jointcase.api.directory"})
@ConfigurationPropertiesScan("org.jointcase.api")
@EnableConfigurationProperties(ServerProperties.class)
public class Init {
    /** As the first argument of the program. */
    public static final String COMMAND = "init";

    public static void run(String... arguments) {
        new SpringApplicationBuilder(Init.class)
                .profiles(Serving.COMMAND, COMMAND)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }
}
