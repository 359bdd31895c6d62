package org.jointcase.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.LedgerSchema;
import org.jointcase.ledger.key.MasterKey;

/** A database with the ledger's schema, and the nodes that a test opens on it. */
public final class ALedger implements AutoCloseable {
    public static final ZoneId ZONE = ZoneId.of("Asia/Manila");
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    public static final MasterKey MASTER_KEY = MasterKey.of(Base64.getEncoder().encodeToString(new byte[32]));

    private final Database database;
    private final DataSource superuser;
    private final HikariDataSource reader;
    private final HikariDataSource keys;
    private final List<Ledger> nodes = new ArrayList<>();

    private ALedger(Database database, DataSource superuser) {
        this.database = database;
        this.superuser = superuser;
        reader = pool(DatabaseRoles.READER);
        keys = pool(DatabaseRoles.KEYS);
    }

    public static ALedger create() {
        var database = TestServers.database();
        return on(database, TestServers.superuser(database));
    }

    public static ALedger on(Database database, DataSource superuser) {
        LedgerSchema.migrate(database.dataSource(DatabaseRoles.OWNER));
        return new ALedger(database, superuser);
    }

    public Ledger open() {
        return open(new LedgerListener() {});
    }

    public Ledger open(LedgerListener listener) {
        var node = Ledger.open(settings(MASTER_KEY, listener));
        nodes.add(node);
        return node;
    }

    public LedgerSettings settings(MasterKey masterKey, LedgerListener listener) {
        return new LedgerSettings(writer(), reader, keys, masterKey, ZONE, 10_000, PATIENCE, listener);
    }

    public Database database() {
        return database;
    }

    public DataSource writer() {
        return database.dataSource(DatabaseRoles.WRITER);
    }

    public DataSource reader() {
        return reader;
    }

    public DataSource keys() {
        return keys;
    }

    public DataSource superuser() {
        return superuser;
    }

    @Override
    public void close() {
        nodes.forEach(Ledger::close);
        reader.close();
        keys.close();
    }

    private HikariDataSource pool(String role) {
        var config = new HikariConfig();
        config.setDataSource(database.dataSource(role));
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }
}
