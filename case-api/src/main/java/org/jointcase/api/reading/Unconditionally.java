package org.jointcase.api.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers every reader in full. An {@code ETag} here is the version of the object that the route names, not of all that is
 * shown of it: "not modified" would be untrue where a note was added, or where somebody sees less than before.
 */
final class Unconditionally extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Unconditional(request), response);
    }

    private static final class Unconditional extends HttpServletRequestWrapper {
        Unconditional(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCondition(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return isCondition(name) ? -1 : super.getDateHeader(name);
        }

        private static boolean isCondition(String name) {
            return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH)
                    || name.equalsIgnoreCase(HttpHeaders.IF_MODIFIED_SINCE);
        }
    }
}
