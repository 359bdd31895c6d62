package org.jointcase.api.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jointcase.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a verified token says.
 *
 * @param client the program that the person uses
 */
record Claims(
        String issuer,
        String subject,
        String client,
        String name,
        @Nullable String organisation,
        Set<Role> roles) {
    Claims {
        roles = Set.copyOf(roles);
    }

    static Claims of(Jwt token, IdentitySettings names) {
        var subject = text(token.getSubject(), "");
        return new Claims(
                text(token.getClaimAsString("iss"), ""),
                subject,
                text(find(token, "azp"), text(find(token, "client_id"), subject)),
                text(find(token, names.nameClaim()), subject),
                find(token, names.organisationClaim()) instanceof String code ? code : null,
                roles(find(token, names.rolesClaim())));
    }

    private static @Nullable Object find(Jwt token, String path) {
        @Nullable Object found = token.getClaims();
        for (var name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> claims ? claims.get(name) : null;
        }
        return found == null ? token.getClaims().get(path) : found;
    }

    private static Set<Role> roles(@Nullable Object claim) {
        var roles = EnumSet.noneOf(Role.class);
        if (claim instanceof Collection<?> names) {
            names.forEach(name -> Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(String.valueOf(name).toUpperCase(Locale.ROOT)))
                    .forEach(roles::add));
        }
        return roles;
    }

    private static String text(@Nullable Object claim, String otherwise) {
        return claim instanceof String value && !value.isBlank() ? value : otherwise;
    }
}
