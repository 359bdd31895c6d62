package org.jointcase.api.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field in what could not be read, and never repeats what stood in it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MalformedRequests extends ResponseEntityExceptionHandler {
    private final ProblemAnswers answers;

    MalformedRequests(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(failure.getCause() instanceof JacksonException cause ? where(cause) : "A body is needed");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(failure.getPropertyName() + " cannot be read");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var kind = ProblemKind.of(status.value());
        var answer = answers.of(kind.problem(null));
        return ResponseEntity.status(kind.status())
                .headers(answer.getHeaders())
                .headers(headers)
                .body(answer.getBody());
    }

    private ResponseEntity<Object> malformed(String what) {
        var answer = answers.of(ProblemKind.MALFORMED.problem(what));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static String where(JacksonException failure) {
        var path = failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        if (path.isEmpty()) {
            return "The body is no JSON object of this route";
        }
        return path.substring(path.startsWith(".") ? 1 : 0)
                + (failure instanceof UnrecognizedPropertyException
                        ? " is not known here"
                        : " is missing or cannot be read");
    }
}
