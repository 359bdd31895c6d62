package org.jointcase.api.logging;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/**
 * The log for machines: a file in the home with a JSON object in each line (Elastic Common Schema). It is opened by hand
 * once the home is ours: Boot's own log file would be written into somebody else's directory first.
 */
public final class LogFile {
    /** The logger of requests: for machines alone. */
    public static final String REQUESTS = "jointcase.requests";

    private static final String NAME = "jointcase";
    private static final String CONSOLE_FORMAT = "logging.structured.format.console";
    private static final FileSize ONE = FileSize.valueOf("20MB");
    private static final FileSize ALL = FileSize.valueOf("1GB");
    private static final int DAYS = 30;

    private LogFile() {}

    /** From now on whatever is logged is written there too, and requests there alone, unless the console is for machines. */
    public static void in(Path directory, Environment environment) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var file = appender(directory, context);
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
            if (!environment.containsProperty(CONSOLE_FORMAT)) {
                var requests = context.getLogger(REQUESTS);
                requests.setAdditive(false);
                requests.addAppender(file);
            }
        }
    }

    private static RollingFileAppender<ILoggingEvent> appender(Path directory, LoggerContext context) {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName(NAME);
        appender.setEncoder(encoder);
        appender.setFile(directory.resolve(NAME + ".json").toString());
        appender.setRollingPolicy(rolling(directory, appender, context));
        appender.start();
        return appender;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(
            Path directory, RollingFileAppender<ILoggingEvent> appender, LoggerContext context) {
        var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(
                directory.resolve(NAME + ".%d{yyyy-MM-dd}.%i.json.gz").toString());
        rolling.setMaxFileSize(ONE);
        rolling.setTotalSizeCap(ALL);
        rolling.setMaxHistory(DAYS);
        rolling.start();
        return rolling;
    }
}
