package org.jointcase.api.problem;

import org.jointcase.api.logs.Trace;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems as they are sent: whole, with their length. Who is still sending a large file then knows that he was answered,
 * and need not wait for the end of a connection that waits for him.
 */
final class ProblemAnswers {
    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<byte[]> of(ProblemDetail problem) {
        Trace.problem(problem.getType());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(problem));
    }
}
