package org.jointcase.transparency.witness;

import org.jspecify.annotations.Nullable;

/**
 * What a witness answers.
 *
 * @param status of HTTP
 * @param type of the body
 */
record Answer(int status, String type, String body) {
    static final String TEXT = "text/plain; charset=utf-8";
    static final String SIZE = "text/x.tlog.size";

    static Answer text(int status, @Nullable String reason) {
        return new Answer(status, TEXT, reason + "\n");
    }

    static Answer size(long size) {
        return new Answer(409, SIZE, size + "\n");
    }
}
