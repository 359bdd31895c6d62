package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jointcase.messaging.relay.Relay;
import org.jointcase.projections.readmodel.ReadModels;
import org.junit.jupiter.api.Test;

/** What a node does where it does not do everything. */
class NodeRolesIT {
    @Test
    void a_node_without_the_api_serves_its_health_and_nothing_else() {
        try (var program = Program.start("--jointcase.roles=relay,projections")) {
            Eventually.holds("it is up", () -> status(program, "GET", "/actuator/health") == 200);

            for (var path : new String[] {"/api/v1/me", "/api/v1/investigations", "/v3/api-docs", "/", "/error"}) {
                assertThat(status(program, "GET", path)).as(path).isEqualTo(404);
            }
            assertThat(status(program, "POST", "/oauth2/token")).isEqualTo(404);
            assertThat(status(program, "POST", "/api/v1/investigations")).isEqualTo(404);
            assertThat(program.bean(Relay.class).isActive()).isTrue();
        }
    }

    @Test
    void a_node_with_the_api_alone_records_and_keeps_no_read_model() {
        try (var program = Program.start("--jointcase.roles=api")) {
            JointCase.submitted(program).opened();
            program.as("ncic.supervisor").get("/investigations").refused(503, "behind");

            assertThat(program.has(Relay.class)).isFalse();
            assertThat(program.has(ReadModels.class)).isFalse();
            Eventually.holds("it is ready", () -> status(program, "GET", "/actuator/health/readiness") == 200);
        }
    }

    /** Without a token, and of a program that may not even describe itself. */
    private static int status(Program program, String method, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(program.address() + path))
                    .method(method, BodyPublishers.noBody())
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
