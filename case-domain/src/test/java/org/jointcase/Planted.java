package org.jointcase;

import java.io.File;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.assertj.core.api.Assertions;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Everything that the domain must not use, so that the rules can be seen to find it. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "SystemOut", "unused"})
interface Planted {
    void aLibrary(Assertions assertions);

    void anotherPackageOfAxon(MetaData metaData);

    void aPackageBelowOneOfTheThree(EventStore store);

    void clock(Clock clock);

    void source(InstantSource source);

    void date(Date date);

    void random(Random random);

    void secureRandom(SecureRandom random);

    void generator(RandomGenerator generator);

    void file(File file);

    void path(Path path);

    void socket(Socket socket);

    void sql(Connection connection);

    void log(Logger logger);

    default Instant now() {
        return Instant.now();
    }

    default LocalDate today() {
        return LocalDate.now();
    }

    default long millis() {
        return System.currentTimeMillis();
    }

    default long nanos() {
        return System.nanoTime();
    }

    default UUID uuid() {
        return UUID.randomUUID();
    }

    default double mathRandom() {
        return Math.random();
    }

    default int threadLocal() {
        return ThreadLocalRandom.current().nextInt();
    }

    default void print() {
        System.out.append('.');
    }

    default String environment() {
        return System.getenv().toString();
    }

    default String property() {
        return System.getProperty("user.name", "");
    }

    /** What the domain does all the time. */
    default Instant later(Instant then) {
        return then.plusSeconds(1);
    }
}
