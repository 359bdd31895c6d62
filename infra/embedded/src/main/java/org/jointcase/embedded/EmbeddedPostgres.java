package org.jointcase.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** A PostgreSQL server of the program's own, its data in the home, on the loopback address only. */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String PORT_SETTING = "jointcase.postgresql.port";

    private static final String SUPERUSER = "postgres";

    private final Home home;
    private final Postmaster postmaster;
    private final int port;

    private final PostmasterWatch watch;
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();

    private EmbeddedPostgres(Home home, Postmaster postmaster, int port) {
        this.home = home;
        this.postmaster = postmaster;
        this.port = port;
        this.watch = new PostmasterWatch(postmaster, port);
    }

    /**
     * Starts the server, after stopping one that a killed program left on this home.
     *
     * @param port 0 for a free one, the same at each start where possible
     */
    public static EmbeddedPostgres start(Home home, int port) {
        return start(home, port, home.directory("postgresql"));
    }

    /** Starts the server with binaries that lie outside the home, where several homes share them. */
    public static EmbeddedPostgres start(Home home, int port, Path binaries) {
        try {
            return start(home, port, binaries, Unprivileged.in(home.path()));
        } catch (IOException e) {
            throw cannotStart(home, e);
        }
    }

    static EmbeddedPostgres start(Home home, int port, Path binaries, Unprivileged account) {
        try {
            Path directory = home.directory("postgresql");
            account.give(directory);
            var postmaster = new Postmaster(PostgresBinaries.unpackedIn(binaries), directory, account);
            checkSuperuserIsKnown(home, postmaster);
            postmaster.initialise(SUPERUSER, home.secret(secretOf(SUPERUSER)));
            postmaster.clear();
            int chosen = Ports.choose(port, PORT_SETTING, directory.resolve("port"));
            postmaster.start(chosen);
            return new EmbeddedPostgres(home, postmaster, chosen);
        } catch (IOException e) {
            throw cannotStart(home, e);
        }
    }

    private static CannotStart cannotStart(Home home, IOException e) {
        return new CannotStart("The embedded PostgreSQL cannot start in " + home.path() + ": " + e.getMessage(), e);
    }

    /** The server that a killed program left on this home, if one is running. */
    public static Optional<ProcessHandle> leftOver(Home home) {
        return Postmaster.runningOn(home.directory("postgresql").resolve("data"));
    }

    private static void checkSuperuserIsKnown(Home home, Postmaster postmaster) {
        if (Files.exists(postmaster.data()) && !home.hasSecret(secretOf(SUPERUSER))) {
            throw new CannotStart("The password of PostgreSQL's superuser is missing from "
                    + home.path().resolve("secrets") + ": restore the directory from a backup");
        }
    }

    private static String secretOf(String role) {
        return "postgresql-" + role;
    }

    /** The database of this name with these roles, made where it is missing; the owner is one of them. */
    public Database database(String name, String owner, Collection<String> roles) {
        Map<String, String> passwords = new HashMap<>();
        roles.forEach(role -> passwords.put(role, home.secret(secretOf(role))));
        var preparation = new DatabasePreparation(superuser(SUPERUSER));
        if (!prepared.containsAll(roles)) {
            preparation.roles(passwords);
            prepared.addAll(roles);
        }
        preparation.database(name, owner, roles);
        return new Database(name, jdbcUrl(name), passwords);
    }

    /** Connections of the superuser, who is needed for nothing but what only he may do. */
    public DataSource superuser(String database) {
        return Database.dataSource(jdbcUrl(database), SUPERUSER, home.secret(secretOf(SUPERUSER)));
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /** Ends all connections and stops the server in order. */
    @Override
    public void close() {
        stop(postmaster::stop);
    }

    /** Stops at once, as a loss of power would: for data that nobody needs, or to see that a start makes good. */
    public void abort() {
        stop(postmaster::abort);
    }

    private interface Stop {
        void run() throws IOException;
    }

    private void stop(Stop stop) {
        watch.close();
        try {
            stop.run();
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not stop in order", e);
        }
    }
}
