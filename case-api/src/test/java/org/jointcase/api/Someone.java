package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the program. */
final class Someone {
    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final String name;
    private final @Nullable String token;

    /** @param address of the program that he calls */
    Someone(String address, String name, @Nullable String token) {
        this.address = address;
        this.name = name;
        this.token = token;
    }

    /** Somebody of the demonstration. */
    static Someone withToken(String address, String name) {
        return withToken(address, name, "demo");
    }

    static Someone withToken(String address, String name, String password) {
        var answer = tokenAnswer(address, name, password);
        return new Someone(address, name, answer.json().required("access_token").asString());
    }

    /** What he hears who asks for a token. */
    static Answer tokenAnswer(String address, String name, String password) {
        var secret = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
        var nobody = new Someone(address, name, null);
        return nobody.send(nobody.request("/oauth2/token")
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    Someone withToken(String other) {
        return new Someone(address, name, other);
    }

    /** The same token under another name. */
    Someone named(String other) {
        return new Someone(address, other, token);
    }

    String token() {
        return String.valueOf(token);
    }

    /** His id, and whatever else {@code /me} says. */
    String me(String field) {
        return get("/me").json().required(field).asString();
    }

    Answer get(String route) {
        return send(request("/api/v1" + route).GET());
    }

    /** A change with a new key, where he need not say what he saw. */
    Answer post(String route, String body) {
        return send(change(route, body));
    }

    /** A change with a new key, of the version that he saw. */
    Answer post(String route, long seen, String body) {
        return send(change(route, body).header("If-Match", "\"" + seen + "\""));
    }

    /** A change with a new key, to be given more headers. */
    HttpRequest.Builder change(String route, String body) {
        return request("/api/v1" + route)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /** A request with his token and nothing else. */
    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
            Documented.at(address).check(answer);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new AssertionError(name + " was not answered", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
