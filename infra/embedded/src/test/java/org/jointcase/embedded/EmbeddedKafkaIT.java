package org.jointcase.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    @TempDir
    Path directory;

    private Home home;

    @BeforeEach
    void open() {
        home = Home.open(directory);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void what_was_written_is_there_after_a_restart_on_the_same_port_with_the_same_password() throws Exception {
        Map<String, Object> properties;
        try (var kafka = EmbeddedKafka.start(home, 0)) {
            properties = kafka.clientProperties();
            Records.create(properties, "events");
            Records.send(properties, "events", "one", "two");
        }
        try (var kafka = EmbeddedKafka.start(home, 0)) {
            assertThat(kafka.clientProperties()).isEqualTo(properties);
            assertThat(Records.all(properties, "events")).containsExactly("one", "two");
        }
    }

    @Test
    void it_answers_only_who_knows_the_password() {
        try (var kafka = EmbeddedKafka.start(home, 0)) {
            var wrong = new HashMap<>(kafka.clientProperties());
            wrong.put("sasl.jaas.config", new KafkaAccount("jointcase", "wrong").jaas());
            try (Admin admin = Admin.create(wrong)) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(() -> admin.listTopics().names().get())
                        .withCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    @Test
    void it_makes_no_topic_that_nobody_made() throws Exception {
        try (var kafka = EmbeddedKafka.start(home, 0);
                Admin admin = Admin.create(kafka.clientProperties())) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> Records.send(kafka.clientProperties(), "unknown", "one"));
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void its_directory_and_its_password_are_the_owners_alone() throws IOException {
        EmbeddedKafka.start(home, 0).close();
        assertThat(Files.getPosixFilePermissions(directory.resolve("kafka"))).isEqualTo(fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets/kafka-jointcase")))
                .isEqualTo(fromString("rw-------"));
    }

    @Test
    void a_taken_port_names_the_setting() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedKafka.start(home, taken.getLocalPort()))
                    .withMessageContaining("--jointcase.kafka.port");
        }
    }

    @Test
    void without_its_password_it_says_what_to_do() throws IOException {
        EmbeddedKafka.start(home, 0).close();
        Files.delete(directory.resolve("secrets/kafka-jointcase"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedKafka.start(home, 0))
                .withMessageContaining("remove " + home.path().resolve("kafka/data"));
    }
}
