package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;
import static org.jointcase.api.start.LedgerConfiguration.startingOnlyIf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.Signer;
import org.jointcase.ledger.signer.SignerDirectory;
import org.jointcase.ledger.signer.SignerSettings;
import org.jointcase.messaging.Alarms;
import org.jointcase.transparency.note.KeyFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each log has a signer of its own. */
@Configuration(proxyBeanMethods = false)
@OnNode(role = NodeRole.SIGNER)
@Serving
class SignerConfiguration {
    private static final int CONNECTIONS = 4;

    @Bean
    SignerDirectory signerDirectory(SigningSettings settings, Home home) {
        var directory = settings.directory();
        return new SignerDirectory(
                directory == null ? home.directory("signer") : directory, passphrase(settings, home));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Signer caseSigner(
            SignerDirectory directory,
            SigningSettings settings,
            Connections connections,
            Checkpoints checkpoints,
            Alarms alarms) {
        return signer(Log.CASE, directory, settings, connections, checkpoints, alarms);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Signer accessSigner(
            SignerDirectory directory,
            SigningSettings settings,
            Connections connections,
            Checkpoints checkpoints,
            Alarms alarms) {
        return signer(Log.ACCESS, directory, settings, connections, checkpoints, alarms);
    }

    private static Signer signer(
            Log log,
            SignerDirectory directory,
            SigningSettings settings,
            Connections connections,
            Checkpoints checkpoints,
            Alarms alarms) {
        var keys =
                startingOnlyIf(() -> directory.keys(log, settings.origin(log), () -> checkpoints.signedSize(log) > 0));
        keys.signing().forEach(key -> say("Signing the " + log + " log: " + key.verifier()));
        return new Signer(new SignerSettings(
                log,
                keys,
                directory.state(log),
                settings.first(),
                connections.unpooled(DatabaseRoles.SIGNER),
                connections.pool(DatabaseRoles.SIGNER, CONNECTIONS),
                startingOnlyIf(settings::addresses),
                new SignerAlarms(alarms)));
    }

    private static String passphrase(SigningSettings settings, Home home) {
        var file = settings.passphraseFile();
        if (settings.passphrase() != null) {
            return settings.passphrase();
        }
        if (file == null) {
            return home.secret("signer");
        }
        try {
            return KeyFile.readOwned(file).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
