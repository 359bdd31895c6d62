package org.jointcase.api.log;

import java.util.Arrays;
import org.jointcase.api.start.Connections;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.checkpoint.LogTiles;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    private static final int CONNECTIONS = 8;

    @Bean
    ServedLogs servedLogs(Checkpoints checkpoints, Connections connections) {
        var reader = connections.pool(DatabaseRoles.READER, CONNECTIONS);
        return new ServedLogs(
                checkpoints,
                Arrays.stream(Log.values())
                        .map(log -> new LogTiles(reader, log))
                        .toList());
    }

    @Bean
    LogProofs logProofs(LedgerReader reader, Checkpoints checkpoints, ServedLogs logs) {
        return new LogProofs(reader, checkpoints, logs);
    }
}
