package org.jointcase.api.start;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jointcase.embedded.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the program did not start. A stack trace follows only where nobody foresaw the cause. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WhyItDidNotStart implements SpringBootExceptionReporter {
    private static final Logger LOG = LoggerFactory.getLogger("jointcase");

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return say(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return say("Port " + taken.getPort() + " is taken: choose another with --server.port");
            }
            if (cause instanceof SQLException database) {
                return say("The database cannot be used: " + database.getMessage());
            }
            if (cause instanceof UncheckedIOException file) {
                return say("What lies in the home cannot be read or written: " + file.getCause());
            }
            if (cause instanceof BindException setting) {
                return say("The setting " + setting.getName() + " cannot be read: " + rootOf(setting));
            }
        }
        return false;
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private static boolean say(@Nullable String line) {
        LOG.error("Jointcase did not start. {}", line);
        return true;
    }
}
