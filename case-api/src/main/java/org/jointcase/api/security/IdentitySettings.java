package org.jointcase.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a token says about a person. A claim inside another is named with a dot, {@code realm_access.roles}.
 *
 * @param issuerUri the provider; unset, the program is its own
 * @param audience that a token must be meant for
 * @param rolesClaim holds names of {@code Role}; others are ignored
 * @param organisationClaim holds the code of an organisation
 * @param nameClaim holds how the person is called
 */
@ConfigurationProperties("jointcase.identity")
public record IdentitySettings(
        @Nullable String issuerUri,
        @DefaultValue("jointcase") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("organisation") String organisationClaim,
        @DefaultValue("name") String nameClaim) {}
