package org.jointcase.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers whom the program turns away before any route: by the address, or because of the shape of the address. */
final class TurnedAway implements AccessDeniedHandler, RequestRejectedHandler {
    private final JsonMapper json;

    TurnedAway(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        write(response, ProblemKind.NOT_PERMITTED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException cause)
            throws IOException {
        write(response, ProblemKind.MALFORMED);
    }

    private void write(HttpServletResponse response, ProblemKind kind) throws IOException {
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), kind.problem(null));
    }
}
