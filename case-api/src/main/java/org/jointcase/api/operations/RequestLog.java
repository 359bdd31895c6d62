package org.jointcase.api.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jointcase.api.logging.LogFile;
import org.jointcase.api.security.Caller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** A line for each change, whether it was accepted, refused or failed, and for every other request that failed. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(LogFile.REQUESTS);
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F-]{36}");

    private final RequestAttributeSecurityContextRepository callers = new RequestAttributeSecurityContextRepository();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            put("command", key(request));
            chain.doFilter(request, response);
            log(request, response.getStatus());
        } catch (ServletException | IOException | RuntimeException | Error unanswered) {
            log(request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            throw unanswered;
        } finally {
            MDC.clear();
        }
    }

    private void log(HttpServletRequest request, int status) {
        var failed = status >= 500;
        if (!failed && !isChange(request)) {
            return;
        }
        put("person", person(request));
        put("route", route(request));
        put("status", Integer.toString(status));
        if (failed) {
            LOG.error("failed");
        } else {
            LOG.info(status < 400 ? "accepted" : "refused");
        }
    }

    private static boolean isChange(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && request.getRequestURI().startsWith("/api/");
    }

    private @Nullable String person(HttpServletRequest request) {
        return callers.loadDeferredContext(request).get().getAuthentication() instanceof Caller caller
                ? caller.mandate().person().toString()
                : null;
    }

    /** As the program knows it: what stood in its place in the request, the caller wrote. */
    private static @Nullable String route(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? request.getMethod() + " " + pattern
                : null;
    }

    private static @Nullable String key(HttpServletRequest request) {
        var header = request.getHeader("Idempotency-Key");
        return header != null && KEY.matcher(header).matches() ? header : null;
    }

    private static void put(String name, @Nullable String value) {
        if (value != null) {
            MDC.put(name, value);
        }
    }
}
