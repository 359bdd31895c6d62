package org.jointcase.api.problem;

import static org.jointcase.api.problem.ProblemKind.NOT_SIGNED;

import org.jointcase.api.logging.Trace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems as they are sent: whole, with their length. Who is still sending a large file then knows that he was answered,
 * and need not wait for the end of a connection that waits for him.
 */
final class ProblemAnswers {
    /** By then there was time for another checkpoint, if any is signed. */
    private static final String RETRY_SECONDS = "5";

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<byte[]> of(ProblemDetail problem) {
        Trace.problem(problem.getType());
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (NOT_SIGNED.type().equals(problem.getType())) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(json.writeValueAsBytes(problem));
    }
}
