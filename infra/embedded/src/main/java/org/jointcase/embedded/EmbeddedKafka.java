package org.jointcase.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Kafka broker of the program's own, in this process, its data in the home, on the loopback address only. */
public final class EmbeddedKafka implements AutoCloseable {

    public static final String PORT_SETTING = "jointcase.kafka.port";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private static final String ACCOUNT = "jointcase";
    private static final String SECRET = "kafka-" + ACCOUNT;

    private final KafkaRaftServer server;
    private final KafkaAccount account;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, KafkaAccount account, int port) {
        this.server = server;
        this.account = account;
        this.port = port;
    }

    /**
     * Starts the broker.
     *
     * @param port 0 for a free one, the same at each start where possible
     */
    public static EmbeddedKafka start(Home home, int port) {
        try {
            KafkaHost.keepAlive();
            Path directory = home.directory("kafka");
            var storage = new KafkaStorage(directory.resolve("data"));
            checkPasswordIsKnown(home, storage);
            var account = new KafkaAccount(ACCOUNT, home.secret(SECRET));
            storage.format(account);
            int chosen = Ports.choose(port, PORT_SETTING, directory.resolve("port"));
            int controller = Ports.choose(0, PORT_SETTING, directory.resolve("controller-port"));
            var config = new KafkaConfig(KafkaConfiguration.of(storage.path(), account, chosen, controller), false);
            var server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, account, chosen);
        } catch (CannotStart e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new CannotStart("The embedded Kafka cannot start in " + home.path() + ": " + e.getMessage(), e);
        }
    }

    private static void checkPasswordIsKnown(Home home, KafkaStorage storage) {
        if (Files.exists(storage.path()) && !home.hasSecret(SECRET)) {
            throw new CannotStart("The password of Kafka is missing from "
                    + home.path().resolve("secrets") + ": remove " + storage.path() + ", the ledger fills it again");
        }
    }

    /** What a client needs to connect. */
    public Map<String, Object> clientProperties() {
        return account.clientProperties("127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    /** Writes what is open to the disk and stops the broker in order; one that hangs is left to the end of the process. */
    @Override
    public void close() {
        var stopping = Thread.ofPlatform().daemon().name("kafka-stop").start(() -> {
            server.shutdown();
            server.awaitShutdown();
        });
        try {
            if (!stopping.join(STOP_LIMIT)) {
                LOG.warn("The embedded Kafka did not stop within {}; the next start makes it good", STOP_LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
