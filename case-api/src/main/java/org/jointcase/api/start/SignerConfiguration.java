package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;
import static org.jointcase.api.start.LedgerConfiguration.startingOnlyIf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
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
    private static final String PASSPHRASE = "signer";

    @Bean
    Signed signed(Home home, Checkpoints checkpoints, LedgerReader reader, SigningSettings settings) {
        return new Signed(home.hasSecret(PASSPHRASE) && !settings.first(), checkpoints, reader);
    }

    /** @param before which looks whether there is a passphrase, before one is drawn here */
    @Bean
    SignerDirectory signerDirectory(SigningSettings settings, Home home, Signed before) {
        var directory = settings.directory();
        return new SignerDirectory(
                directory == null ? home.directory("signer") : directory, passphrase(settings, home));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Signer caseSigner(
            SignerDirectory directory,
            SigningSettings settings,
            Connections connections,
            Signed signed,
            Alarms alarms) {
        return signer(Log.CASE, directory, settings, connections, signed, alarms);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Signer accessSigner(
            SignerDirectory directory,
            SigningSettings settings,
            Connections connections,
            Signed signed,
            Alarms alarms) {
        return signer(Log.ACCESS, directory, settings, connections, signed, alarms);
    }

    private static Signer signer(
            Log log,
            SignerDirectory directory,
            SigningSettings settings,
            Connections connections,
            Signed signed,
            Alarms alarms) {
        var keys = startingOnlyIf(
                () -> directory.keys(log, settings.origin(log), () -> signed.ever(log), settings.first()));
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
            return home.secret(PASSPHRASE);
        }
        try {
            return KeyFile.readOwned(file).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a log was ever signed, by what lies beside the signer's directory. Rows of checkpoints can be gone; a passphrase
     * is drawn with the first key, and a log that was filled before anybody signed, as {@code country} does, has none.
     *
     * @param drawn whether there was one before this start, and nobody says that this is the first time
     */
    record Signed(boolean drawn, Checkpoints checkpoints, LedgerReader reader) {
        boolean ever(Log log) {
            return checkpoints.signedSize(log) > 0 || (drawn && reader.lastPosition(log) > 0);
        }
    }
}
