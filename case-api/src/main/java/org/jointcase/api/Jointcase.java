package org.jointcase.api;

import org.jointcase.api.country.Country;
import org.jointcase.api.init.Init;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the case file. Without any configuration it brings its own PostgreSQL, Kafka and identity provider. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Jointcase {
    static {
        // Axon would report to a server at its start. A case system calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    public static void main(String[] arguments) {
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case Init.COMMAND -> Init.run(arguments);
                case Country.COMMAND -> Country.run(arguments);
                default -> new SpringApplication(Jointcase.class).run(arguments);
            }
        } catch (RuntimeException e) {
            // Why it did not start has been said in one line.
            System.exit(1);
        }
    }
}
