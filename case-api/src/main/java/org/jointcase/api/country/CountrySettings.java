package org.jointcase.api.country;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the country is.
 *
 * @param cases that it has when the command ends; a later start with more goes on
 * @param seed from which everything comes: the same seed, the same cases
 */
@ConfigurationProperties("jointcase.country")
record CountrySettings(
        @DefaultValue("60") int cases, @DefaultValue("1") long seed) {
    private static final int MOST = 1_000_000;

    CountrySettings {
        if (cases < 1 || cases > MOST) {
            throw new IllegalArgumentException("jointcase.country.cases must be 1 to " + MOST);
        }
    }
}
