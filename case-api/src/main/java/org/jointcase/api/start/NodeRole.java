package org.jointcase.api.start;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointcase.embedded.CannotStart;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a node does; the setting {@code jointcase.roles} names one or several. */
public enum NodeRole {
    API,
    RELAY,
    PROJECTIONS,
    SIGNER;

    private static final String SETTING = "jointcase.roles";

    static Set<NodeRole> in(Environment environment) {
        return Binder.get(environment).bind(SETTING, Bindable.setOf(String.class)).orElse(Set.of()).stream()
                .map(NodeRole::named)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static NodeRole named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CannotStart("The setting " + SETTING + " names '" + name
                        + "', which is no role: choose from "
                        + Arrays.stream(values()).map(NodeRole::toString).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
