package org.jointcase.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jointcase.messaging.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Breaks off an answer that fails when part of it has left already. A problem after that part would be taken for more of it,
 * and a proper end for the end of all that there is.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrokenOff implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted()) {
            LOG.error("An answer is broken off: {}", Reason.of(failure));
            throw new InTheMiddle();
        }
        return null;
    }

    /** The server ends the connection on what nobody answers. Where it comes from was said. */
    private static final class InTheMiddle extends RuntimeException {
        private static final long serialVersionUID = 1;

        InTheMiddle() {
            super("an answer is broken off", null, false, false);
        }
    }
}
