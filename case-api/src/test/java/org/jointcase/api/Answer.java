package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.jointcase.rule.Rule;
import tools.jackson.databind.JsonNode;

/** What a caller was answered. */
record Answer(HttpResponse<byte[]> response) {
    int status() {
        return response.statusCode();
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), UTF_8);
    }

    JsonNode json() {
        return Someone.JSON.readTree(response.body());
    }

    String text(String field) {
        return json().required(field).asString();
    }

    long number(String field) {
        return json().required(field).asLong();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The last part of a problem's type; empty where this is none. */
    String problem() {
        if (!header("Content-Type").startsWith("application/problem+json")) {
            return "";
        }
        var type = text("type");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** It was carried out. */
    Answer granted() {
        assertThat(status()).as(this::toString).isBetween(200, 299);
        return this;
    }

    Answer refused(int status, String problem) {
        assertThat(status + " " + problem).as(this::toString).isEqualTo(status() + " " + problem());
        return this;
    }

    Answer broke(Rule rule) {
        assertThat(text("type"))
                .as(this::toString)
                .isEqualTo("urn:jointcase:rule:"
                        + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return refused(409, problem());
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri().getPath() + " " + status() + " " + text();
    }
}
