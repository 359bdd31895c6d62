package org.jointcase.api.provider;

import java.util.Set;
import org.jointcase.mandate.Role;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * Somebody who may log in, or ask for a token with his name as the client's.
 *
 * @param secret as a {@code DelegatingPasswordEncoder} wrote it
 * @param called how he is called
 * @param organisation its code
 */
public record Account(String name, String secret, String called, String organisation, Set<Role> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** An account whose secret is kept as a hash. */
    public static Account of(String name, String secret, String organisation, Set<Role> roles) {
        var encoded = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(secret);
        return new Account(name, String.valueOf(encoded), name, organisation, roles);
    }

    /** Holds a secret. */
    @Override
    public String toString() {
        return name;
    }
}
