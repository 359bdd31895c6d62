package org.jointcase.api.start;

import java.time.Duration;
import java.util.function.Supplier;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.LedgerSettings;
import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.bundle.BundleExport;
import org.jointcase.ledger.bundle.BundlePlans;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.ledger.key.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    private static final int CONNECTIONS = 8;
    private static final int CACHED_AGGREGATES = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    MasterKey masterKey(Settings settings, Home home, Connections connections, Schemas ready) {
        var keys = JdbcClient.create(connections.unpooled(DatabaseRoles.KEYS));
        return startingOnlyIf(() -> new KeyPlace(settings.masterKey(), home)
                .key(() -> keys.sql("select exists (select from keys.data_key)")
                        .query(Boolean.class)
                        .single()));
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(
            Connections connections,
            Schemas ready,
            MasterKey masterKey,
            CentreSettings centre,
            LedgerListener listener) {
        return startingOnlyIf(() -> Ledger.open(new LedgerSettings(
                connections.unpooled(DatabaseRoles.WRITER),
                connections.pool(DatabaseRoles.READER, CONNECTIONS),
                connections.pool(DatabaseRoles.KEYS, CONNECTIONS),
                masterKey,
                centre.zone(),
                CACHED_AGGREGATES,
                PATIENCE,
                listener)));
    }

    /** What the ledger does not start on, it says in a sentence. */
    static <T> T startingOnlyIf(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalStateException | IllegalArgumentException refused) {
            throw new CannotStart(String.valueOf(refused.getMessage()), refused);
        }
    }

    @Bean
    CommandSender commandSender(Ledger ledger) {
        return ledger.commands();
    }

    @Bean
    AccessLog accessLog(Ledger ledger) {
        return ledger.accessLog();
    }

    @Bean
    CommittedStates committedStates(Ledger ledger) {
        return ledger.states();
    }

    @Bean
    LedgerReader ledgerReader(Ledger ledger) {
        return ledger.reader();
    }

    @Bean
    Checkpoints checkpoints(Connections connections, SigningSettings signing, Schemas ready) {
        return new Checkpoints(connections.pool(DatabaseRoles.READER, CONNECTIONS), signing.quorum());
    }

    @Bean
    BundlePlans bundlePlans(Connections connections, Checkpoints checkpoints) {
        return new BundlePlans(connections.pool(DatabaseRoles.READER, CONNECTIONS), checkpoints);
    }

    @Bean
    BundleExport bundleExport(Connections connections, CaseKeys keys) {
        return new BundleExport(connections.pool(DatabaseRoles.READER, CONNECTIONS), keys);
    }

    @Bean
    EntryOpener entryOpener(Ledger ledger) {
        return ledger.opener();
    }

    @Bean
    CaseKeys caseKeys(Ledger ledger) {
        return ledger.keys();
    }
}
