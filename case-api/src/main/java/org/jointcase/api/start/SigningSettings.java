package org.jointcase.api.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.WitnessAddress;
import org.jointcase.transparency.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the logs are signed.
 *
 * @param name what the logs' names begin with, best a URL of the centre's without its scheme
 * @param passphrase of the keys; unset both, the secret {@code signer} in the home
 * @param directory of the keys and of what was signed last; unset, in the home
 * @param quorum how many of the witnesses must have cosigned what is given out
 * @param first whether to sign a log of which it is not known what was signed last
 */
@ConfigurationProperties("jointcase.signer")
public record SigningSettings(
        String name,
        @Nullable String passphrase,
        @Nullable Path passphraseFile,
        @Nullable Path directory,
        @DefaultValue List<WitnessSettings> witnesses,
        @DefaultValue("0") int quorum,
        boolean first) {
    public SigningSettings {
        if (quorum < 0 || quorum > witnesses.size()) {
            throw new IllegalArgumentException("there are not " + quorum + " witnesses to cosign");
        }
    }

    /**
     * @param url before {@code /add-checkpoint}
     * @param key the witness's verifier key
     */
    public record WitnessSettings(URI url, String key) {}

    List<WitnessAddress> addresses() {
        return witnesses.stream()
                .map(witness -> new WitnessAddress(witness.url(), VerifierKey.parse(witness.key())))
                .toList();
    }

    String origin(Log log) {
        return name + "/" + log;
    }

    /** Holds a secret. */
    @Override
    public String toString() {
        return "SigningSettings";
    }
}
