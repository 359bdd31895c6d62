package org.jointcase.api;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the program writes into its log from now on. */
record ProgramLog(ListAppender<ILoggingEvent> lines) {
    static ProgramLog followed() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.addAppender(lines);
        } else {
            throw new IllegalStateException("the program logs otherwise");
        }
        return new ProgramLog(lines);
    }

    List<String> linesWithOneOf(List<String> words) {
        return new ArrayList<>(lines.list)
                .stream()
                        .map(line -> line.getFormattedMessage()
                                + line.getMDCPropertyMap()
                                + (line.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                        .filter(line -> words.stream().anyMatch(line::contains))
                        .toList();
    }
}
