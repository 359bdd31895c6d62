package org.jointcase.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jointcase.embedded.EmbeddedKafka;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.topic.EventRecord;
import org.jointcase.messaging.topic.EventsTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a broker of its own, which can be stopped. */
class OutageIT {
    private final RaisedAlarms alarms = new RaisedAlarms();

    @Test
    void while_kafka_is_gone_commands_go_on_and_an_alarm_stands_and_then_everything_arrives(@TempDir Path directory)
            throws Exception {
        try (var home = Home.open(directory.resolve("home"));
                var cases = ARelay.cases()) {
            var kafka = EmbeddedKafka.start(home, 0);
            try (var relay = relay(cases, kafka)) {
                cases.happen(3);
                eventually("all relayed", () -> relay.isActive() && relay.lag() == 0);
                kafka.close();
                cases.happen(3);
                eventually("an alarm", () -> !alarms.standing().isEmpty());
                assertThat(relay.isActive()).isFalse();
                assertThat(relay.lag()).isEqualTo(9);
                kafka = EmbeddedKafka.start(home, 0);
                eventually("all relayed", () -> relay.isActive() && relay.lag() == 0);
                assertThat(alarms.standing()).isEmpty();
                assertThat(TopicReader.all(kafka.clientProperties(), EventsTopic.DEFAULT.name()).stream()
                                .map(record -> EventRecord.of(record).position())
                                .distinct())
                        .hasSize((int) cases.last());
            } finally {
                kafka.close();
            }
        }
    }

    @Test
    void while_postgresql_is_gone_an_alarm_stands_and_then_it_goes_on(@TempDir Path directory) throws Exception {
        try (var home = Home.open(directory.resolve("home"));
                var cases = ARelay.cases();
                var kafka = EmbeddedKafka.start(home, 0);
                var relay = relay(cases, kafka)) {
            cases.happen(3);
            eventually("all relayed", () -> relay.isActive() && relay.lag() == 0);
            allowConnections(cases, false);
            eventually("an alarm", () -> !alarms.standing().isEmpty());
            allowConnections(cases, true);
            eventually("it is active again", relay::isActive);
            eventually("commands go on", () -> happens(cases));
            eventually("all relayed", () -> relay.lag() == 0);
            assertThat(TopicReader.all(kafka.clientProperties(), EventsTopic.DEFAULT.name()))
                    .hasSizeGreaterThanOrEqualTo((int) cases.last());
        }
    }

    private Relay relay(SomeCases cases, EmbeddedKafka kafka) {
        return ARelay.of(cases, kafka.clientProperties(), EventsTopic.DEFAULT, alarms);
    }

    private static boolean happens(SomeCases cases) {
        try {
            cases.happen(1);
            return true;
        } catch (LedgerUnavailable e) {
            return false;
        }
    }

    private static void allowConnections(SomeCases cases, boolean allow) throws SQLException {
        String database = cases.database().database().name();
        try (var connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter database " + database + " with connection limit " + (allow ? -1 : 0));
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database
                    + "' and pid <> pg_backend_pid()");
        }
    }
}
