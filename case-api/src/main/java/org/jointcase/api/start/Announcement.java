package org.jointcase.api.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program says to the person who started it, in plain lines. */
public final class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger("jointcase");

    /** In the mode of a file, after stat(2). */
    private static final int KIND_OF_FILE = 0xf000;

    private static final int CHARACTER_DEVICE = 0x2000;

    private Announcement() {}

    public static void say(String line) {
        LOG.info(line);
    }

    /** Whether a person sees the lines come, and not a file. */
    public static boolean isOnTerminal() {
        try {
            var mode = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return (mode & KIND_OF_FILE) == CHARACTER_DEVICE;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /** Over the line that was shown before, on a terminal; in no log. */
    @SuppressWarnings("SystemOut")
    public static void overwrite(String line) {
        System.out.print("\r\u001b[K" + line);
        System.out.flush();
    }

    /** What no log may hold. */
    @SuppressWarnings("SystemOut")
    public static void whisper(String line) {
        System.out.println(line);
    }
}
