package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program answered. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HttpAnswer(int status, byte[] body) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IOException unless it did what was asked */
    HttpAnswer granted() throws IOException {
        if (status < 200 || status > 299) {
            throw new IOException(status + " " + new String(body, UTF_8));
        }
        return this;
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    String text(String field) {
        return json().required(field).asString();
    }
}
