package org.jointcase.api.provider;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded provider is reached, and whom it sends back.
 *
 * @param issuer its address
 * @param redirectUris where people who logged in may be sent with their code; on a loopback address at any port (RFC 8252)
 */
@ConfigurationProperties("jointcase.provider")
record ProviderSettings(
        String issuer,
        @DefaultValue("http://127.0.0.1/callback") Set<String> redirectUris) {
    /** The client that people log in through. */
    static final String DESKTOP = "jointcase-desktop";

    /** The origins that a form may end up at: a browser looks at where its answer leads, too. */
    List<String> redirectOrigins() {
        return redirectUris.stream()
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + (isLoopback(uri) ? uri.getHost() + ":*" : uri.getAuthority()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isLoopback(URI uri) {
        return uri.getHost().startsWith("127.") || uri.getHost().equals("[::1]");
    }
}
