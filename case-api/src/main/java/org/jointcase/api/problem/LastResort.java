package org.jointcase.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered where the server itself gave up on a request: a problem, as everywhere, and nothing about why. */
@Hidden
@RestController
final class LastResort implements ErrorController {
    private final ProblemAnswers answers;

    LastResort(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable ResponseEntity<byte[]> on(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // It would be taken for more of what has left.
            return null;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answers.of(ProblemKind.of(status).problem(null));
    }
}
