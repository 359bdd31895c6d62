package org.jointcase.api.start;

import java.time.Duration;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.LedgerSettings;
import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.ledger.key.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    private static final int CONNECTIONS = 8;
    private static final int CACHED_AGGREGATES = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    MasterKey masterKey(Home home) {
        return MasterKey.at(home.directory("keys").resolve("master.key"));
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(
            Connections connections,
            Schemas ready,
            MasterKey masterKey,
            CentreSettings centre,
            LedgerListener listener) {
        return Ledger.open(new LedgerSettings(
                connections.unpooled(DatabaseRoles.WRITER),
                connections.pool(DatabaseRoles.READER, CONNECTIONS),
                connections.pool(DatabaseRoles.KEYS, CONNECTIONS),
                masterKey,
                centre.zone(),
                CACHED_AGGREGATES,
                PATIENCE,
                listener));
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
    EntryOpener entryOpener(Ledger ledger) {
        return ledger.opener();
    }

    @Bean
    CaseKeys caseKeys(Ledger ledger) {
        return ledger.keys();
    }
}
