package org.jointcase.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.LedgerSettings;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.entry.LedgerSchema;
import org.jointcase.ledger.key.MasterKey;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.transparency.Hash;

/** A ledger as the program opens it. */
final class LedgerNode implements CommandTarget, AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Manila");
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final MasterKey MASTER_KEY = MasterKey.of(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Hash DIGEST = Hash.sha256(new byte[0]);
    private static final int CONNECTIONS = 8;
    private static final int CACHED_AGGREGATES = 20_000;

    private final Database database;
    private final HikariDataSource reader;
    private final HikariDataSource keys;
    private final Ledger ledger;

    LedgerNode(Database database) {
        this.database = database;
        LedgerSchema.migrate(database.dataSource(DatabaseRoles.OWNER));
        reader = Servers.pool(database.dataSource(DatabaseRoles.READER), CONNECTIONS, true);
        keys = Servers.pool(database.dataSource(DatabaseRoles.KEYS), CONNECTIONS, true);
        ledger = Ledger.open(new LedgerSettings(
                writer(), reader, keys, MASTER_KEY, ZONE, CACHED_AGGREGATES, PATIENCE, new LedgerListener() {}));
    }

    Database database() {
        return database;
    }

    DataSource writer() {
        return database.dataSource(DatabaseRoles.WRITER);
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void send(CaseCommand command) {
        receipt(command);
    }

    Receipt receipt(CaseCommand command) {
        return ledger.commands().send(command, new Attempt("benchmark", UUID.randomUUID(), DIGEST, null));
    }

    @Override
    public void close() {
        ledger.close();
        reader.close();
        keys.close();
    }
}
