package org.jointcase.api.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Each account is a client too, so that {@code curl} needs no browser; whoever has one sends his users through another,
 * which has no secret and proves itself code by code (PKCE, RFC 7636).
 */
final class Clients implements RegisteredClientRepository {
    private static final Duration TOKEN_LIVES = Duration.ofHours(1);

    private final Accounts accounts;
    private final RegisteredClient desktop;

    Clients(Accounts accounts, ProviderSettings settings) {
        this.accounts = accounts;
        this.desktop = desktop(settings);
    }

    /** Asked to write a secret in a newer encoding: an account's secret stays as it was written. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(desktop.getClientId())
                ? desktop
                : accounts.find(clientId).map(Clients::client).orElse(null);
    }

    private static RegisteredClient client(Account account) {
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret(account.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    private static RegisteredClient desktop(ProviderSettings settings) {
        return RegisteredClient.withId(ProviderSettings.DESKTOP)
                .clientId(ProviderSettings.DESKTOP)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(settings.redirectUris()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(tokens())
                .build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIVES).build();
    }
}
