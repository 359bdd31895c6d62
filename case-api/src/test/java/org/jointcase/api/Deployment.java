package org.jointcase.api;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.api.init.Init;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.EmbeddedKafka;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;
import org.jointcase.embedded.test.TestServers;

/** PostgreSQL, Kafka and a provider of one's own, each of which can be away, and the program against them. */
final class Deployment implements AutoCloseable {
    private final Path home;
    private final Home servers;
    private final AProvider provider;
    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;

    private Deployment(Path directory) throws IOException, JOSEException {
        home = directory.resolve("home");
        servers = Home.open(directory.resolve("servers"));
        provider = AProvider.start();
        postgres = EmbeddedPostgres.start(servers, 0, TestServers.binaries());
        kafka = EmbeddedKafka.start(servers, 0);
    }

    static Deployment in(Path directory) throws IOException, JOSEException {
        return new Deployment(directory);
    }

    /** Makes the centre and its first administrator. */
    Deployment initialised() {
        Init.run(arguments(Init.COMMAND, "--jointcase.home=" + home));
        return this;
    }

    Program program(String... more) {
        return Program.startIn(home, arguments(more));
    }

    private String[] arguments(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        var database = postgres.database("jointcase", DatabaseRoles.OWNER, DatabaseRoles.ALL);
        arguments.add("--jointcase.identity.issuer-uri=" + provider.issuer());
        arguments.add("--jointcase.postgresql.url=" + database.jdbcUrl());
        database.passwords()
                .forEach(
                        (role, password) -> arguments.add("--jointcase.postgresql.passwords." + role + "=" + password));
        kafka.clientProperties()
                .forEach((name, value) -> arguments.add(
                        name.equals("bootstrap.servers")
                                ? "--jointcase.kafka.bootstrap-servers=" + value
                                : "--jointcase.kafka.properties[" + name + "]=" + value));
        return arguments.toArray(String[]::new);
    }

    /** Somebody of the centre. */
    Someone of(Program program, String role) throws JOSEException {
        return new Someone(program.address(), role, provider.token("centre-" + role, "ncic", role));
    }

    void setting(String name, String value) throws SQLException {
        try (var connection = postgres.superuser("jointcase").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter system set " + name + " = " + value);
            statement.execute("select pg_reload_conf()");
        }
    }

    void stopPostgres() {
        postgres.close();
    }

    void startPostgres() {
        postgres = EmbeddedPostgres.start(servers, 0, TestServers.binaries());
    }

    /** It accepts connections and answers nothing, as on a disk that hangs. */
    void freezePostgres() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thawPostgres() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var postmaster = EmbeddedPostgres.leftOver(servers).orElseThrow();
        var command = new ArrayList<>(List.of("kill", signal, String.valueOf(postmaster.pid())));
        postmaster.descendants().map(backend -> String.valueOf(backend.pid())).forEach(command::add);
        new ProcessBuilder(command).start().waitFor();
    }

    void stopKafka() {
        kafka.close();
    }

    void startKafka() {
        kafka = EmbeddedKafka.start(servers, 0);
    }

    @Override
    public void close() {
        kafka.close();
        postgres.abort();
        provider.close();
        servers.close();
    }
}
