package org.jointcase.api.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Keeps an authorization from its code to the one exchange for a token. A token is signed and lives for an hour; the
 * provider remembers none, so its memory does not grow with them.
 */
final class AwaitedCodes implements OAuth2AuthorizationService {
    private static final int MOST = 1_000;

    private final Map<String, OAuth2Authorization> byCode = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code == null) {
            return;
        }
        var value = code.getToken().getTokenValue();
        if (code.isInvalidated()) {
            byCode.remove(value);
        } else {
            byCode.put(value, authorization);
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byCode.values().remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return type == null || type.getValue().equals(OAuth2ParameterNames.CODE) ? byCode.get(token) : null;
    }
}
