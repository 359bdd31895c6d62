package org.jointcase.api.start;

import java.nio.file.Path;
import org.jointcase.ledger.entry.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the logs are signed.
 *
 * @param name what the logs' names begin with, best a URL of the centre's without its scheme
 * @param passphrase of the keys; unset both, the secret {@code signer} in the home
 * @param directory of the keys and of what was signed last; unset, in the home
 * @param first whether to sign a log of which it is not known what was signed last
 */
@ConfigurationProperties("jointcase.signer")
public record SigningSettings(
        String name,
        @Nullable String passphrase,
        @Nullable Path passphraseFile,
        @Nullable Path directory,
        boolean first) {
    String origin(Log log) {
        return name + "/" + log;
    }

    /** Holds a secret. */
    @Override
    public String toString() {
        return "SigningSettings";
    }
}
