package org.jointcase.api.country;

import org.jointcase.api.exhibit.EvidenceConfiguration;
import org.jointcase.api.start.Serving;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The part of the program that fills the demonstration: the ledger, the directory and the vault, and no way in. */
@Configuration(proxyBeanMethods = false)
@Profile(Country.COMMAND)
@ComponentScan({
    "org.jointcase.api.country",
    "org.jointcase.api.start",
    "org.jointcase.api.directory",
    "org.jointcase.api.demonstration"
})
@Import(EvidenceConfiguration.class)
@ConfigurationPropertiesScan("org.jointcase.api")
@EnableConfigurationProperties(ServerProperties.class)
public class Country {
    /** As the first argument of the program. */
    public static final String COMMAND = "country";

    /** @throws IllegalStateException if it stopped before its end, and has said why */
    public static void run(String... arguments) {
        try (var program = new SpringApplicationBuilder(Country.class)
                .profiles(Serving.COMMAND, COMMAND)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            program.getBean(Generator.class).run();
        }
    }
}
