package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.UUID;

/** Somebody of the demonstration, with his token, on a connection of his own. */
record HttpPerson(HttpConnection connection, String token) implements AutoCloseable {
    static final String API = "/api/v1";

    /** @param name as {@code ncic.supervisor} */
    static HttpPerson named(String name, RunningProgram program) throws IOException {
        var connection = new HttpConnection(program.port());
        var secret = Base64.getEncoder().encodeToString((name + ":demo").getBytes(UTF_8));
        var answer = connection.post(
                "/oauth2/token",
                "Authorization: Basic " + secret + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                "grant_type=client_credentials");
        return new HttpPerson(connection, answer.granted().text("access_token"));
    }

    /** The same person on another connection. */
    HttpPerson again() throws IOException {
        return new HttpPerson(new HttpConnection(connection.port()), token);
    }

    HttpAnswer get(String route) throws IOException {
        return connection.get(API + route, headers("")).granted();
    }

    /** A change with a key of its own. */
    HttpAnswer post(String route, String body) throws IOException {
        return change(route, "", body);
    }

    /** A change of the version that was seen. */
    HttpAnswer post(String route, long seen, String body) throws IOException {
        return change(route, "If-Match: \"" + seen + "\"\r\n", body);
    }

    /** Whether a change is accepted; not if it is refused with this status. */
    boolean postUnless(int refusal, String route, String body) throws IOException {
        var answer = sent(route, "", body);
        if (answer.status() == refusal) {
            return false;
        }
        answer.granted();
        return true;
    }

    private HttpAnswer change(String route, String more, String body) throws IOException {
        return sent(route, more, body).granted();
    }

    private HttpAnswer sent(String route, String more, String body) throws IOException {
        var headers =
                headers(more + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n");
        return connection.post(API + route, headers, body);
    }

    private String headers(String more) {
        return "Authorization: Bearer " + token + "\r\n" + more;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
