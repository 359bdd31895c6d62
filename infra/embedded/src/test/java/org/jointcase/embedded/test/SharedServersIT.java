package org.jointcase.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SharedServersIT {

    static final List<String> ROLES = DatabaseRoles.ALL;
    static final Database DATABASE = TestServers.database();

    @ParameterizedTest
    @FieldSource("ROLES")
    void each_role_connects_as_itself(String role) throws SQLException {
        try (var connection = DATABASE.dataSource(role).getConnection();
                var rows = connection.createStatement().executeQuery("select current_user")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(role);
        }
    }

    @Test
    void a_database_starts_empty_and_is_nobody_elses() throws SQLException {
        Database another = TestServers.database();
        try (var connection = DATABASE.dataSource(DatabaseRoles.OWNER).getConnection()) {
            connection.createStatement().execute("create schema s create table t (id int)");
        }
        try (var connection = another.dataSource(DatabaseRoles.OWNER).getConnection()) {
            assertThatThrownBy(() -> connection.createStatement().execute("table s.t"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void the_server_keeps_what_it_acknowledges() throws SQLException {
        for (var setting : Map.of(
                        "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "data_checksums", "on")
                .entrySet()) {
            try (var connection = TestServers.superuser(DATABASE).getConnection();
                    var rows = connection.createStatement().executeQuery("show " + setting.getKey())) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).as(setting.getKey()).isEqualTo(setting.getValue());
            }
        }
    }

    @Test
    void a_topic_is_new_and_has_its_partitions() throws Exception {
        String topic = TestServers.topic("events", 12);
        try (Admin admin = Admin.create(TestServers.kafka())) {
            var description =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            assertThat(description).isNotNull();
            assertThat(description.partitions()).hasSize(12);
        }
    }
}
