package org.jointcase.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointcase.api.logging.Trace;
import org.jointcase.api.security.UnknownOrganisation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers whoever has no token, or none that is good here. */
final class Unauthenticated implements AuthenticationEntryPoint, AuthenticationFailureHandler {
    private final JsonMapper json;
    private final Refusals refusals;

    Unauthenticated(JsonMapper json, Refusals refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        refusals.countUnauthenticated();
        var kind = kindOf(cause);
        Trace.problem(kind.type());
        response.setStatus(kind.status().value());
        if (kind == ProblemKind.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), kind.problem(null));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        commence(request, response, cause);
    }

    private static ProblemKind kindOf(AuthenticationException cause) {
        return switch (cause) {
            case UnknownOrganisation unknown -> ProblemKind.UNKNOWN_ORGANISATION;
            case AuthenticationServiceException unreachable -> ProblemKind.UNAVAILABLE;
            default -> ProblemKind.UNAUTHENTICATED;
        };
    }
}
