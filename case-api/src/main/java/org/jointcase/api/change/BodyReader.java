package org.jointcase.api.change;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Reads the body of a change once, as far as it may go, and digests it. An upload is a stream and is left alone. */
final class BodyReader extends OncePerRequestFilter {
    static final String DIGEST = BodyReader.class.getName() + ".digest";

    private static final int LARGEST = 1024 * 1024;

    private final HandlerExceptionResolver problems;

    BodyReader(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getRequestURI().startsWith("/api/")
                || request.getMethod().equals("GET")
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problems.resolveException(request, response, null, new Refused(ProblemKind.TOO_LARGE));
            return;
        }
        request.setAttribute(DIGEST, Digest.of(request, body));
        chain.doFilter(new ReadRequest(request, body), response);
    }
}
