package org.jointcase.api.start;

import static java.util.function.Function.identity;
import static org.jointcase.api.start.Announcement.say;
import static org.jointcase.api.start.LedgerConfiguration.startingOnlyIf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.LogKeys;
import org.jointcase.ledger.signer.Signer;
import org.jointcase.ledger.signer.SignerDirectory;
import org.jointcase.ledger.signer.SignerDirectory.Known;
import org.jointcase.ledger.signer.SignerSettings;
import org.jointcase.messaging.Alarms;
import org.jointcase.transparency.note.KeyFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Each log has a signer of its own. */
@Configuration(proxyBeanMethods = false)
@OnNode(role = NodeRole.SIGNER)
class SignerConfiguration {
    private static final int CONNECTIONS = 4;
    private static final String PASSPHRASE = "signer";

    @Bean
    SignerDirectory signerDirectory(SigningSettings settings, Home home) {
        var directory = settings.directory();
        return new SignerDirectory(
                directory == null ? home.directory("signer") : directory, passphrase(settings, home));
    }

    /** Also where a command runs: it may be the one that begins the logs, and a key is made before its log begins. */
    @Bean
    SignerKeys signerKeys(
            SignerDirectory directory,
            SigningSettings settings,
            Checkpoints checkpoints,
            LedgerReader reader,
            Environment environment) {
        // A command has no signer that would ask the witnesses.
        boolean first = settings.first() && !environment.matchesProfiles(Serving.COMMAND);
        return SignerKeys.each(log -> startingOnlyIf(
                () -> directory.keys(log, settings.origin(log), () -> known(log, checkpoints, reader), first)));
    }

    /** The keys of both logs are made together, before either has an entry. */
    private static Known known(Log log, Checkpoints checkpoints, LedgerReader reader) {
        if (checkpoints.signedSize(log) > 0) {
            return Known.SIGNED;
        }
        var begun = Arrays.stream(Log.values()).anyMatch(any -> reader.lastPosition(any) > 0);
        return begun ? Known.BEGUN : Known.NOTHING;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @Serving
    Signer caseSigner(
            SignerDirectory directory,
            SignerKeys keys,
            SigningSettings settings,
            Connections connections,
            Alarms alarms) {
        return signer(Log.CASE, directory, keys, settings, connections, alarms);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @Serving
    Signer accessSigner(
            SignerDirectory directory,
            SignerKeys keys,
            SigningSettings settings,
            Connections connections,
            Alarms alarms) {
        return signer(Log.ACCESS, directory, keys, settings, connections, alarms);
    }

    private static Signer signer(
            Log log,
            SignerDirectory directory,
            SignerKeys keys,
            SigningSettings settings,
            Connections connections,
            Alarms alarms) {
        keys.of(log).signing().forEach(key -> say("Signing the " + log + " log: " + key.verifier()));
        return new Signer(new SignerSettings(
                log,
                keys.of(log),
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

    /** The keys of each log. */
    record SignerKeys(Map<Log, LogKeys> byLog) {
        static SignerKeys each(Function<Log, LogKeys> keys) {
            return new SignerKeys(Arrays.stream(Log.values()).collect(Collectors.toUnmodifiableMap(identity(), keys)));
        }

        LogKeys of(Log log) {
            return Objects.requireNonNull(byLog.get(log));
        }
    }
}
