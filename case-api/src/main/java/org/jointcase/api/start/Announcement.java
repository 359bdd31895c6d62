package org.jointcase.api.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program says to the person who started it, in plain lines. */
public final class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger("jointcase");

    private Announcement() {}

    public static void say(String line) {
        LOG.info(line);
    }

    /** What no log may hold. */
    @SuppressWarnings("SystemOut")
    public static void whisper(String line) {
        System.out.println(line);
    }
}
