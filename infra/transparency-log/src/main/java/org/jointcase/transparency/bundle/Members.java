package org.jointcase.transparency.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The members of a zip in the order in which they were written, each read once and to its end. */
final class Members implements AutoCloseable {
    private static final int END_LENGTH = 22;
    private static final byte[] END_MARK = {'P', 'K', 5, 6};

    private final Zip zip;
    private final DataInputStream data;
    private @Nullable String next;
    private String last = "";

    /** Reads something of a member. */
    @FunctionalInterface
    interface Reading<T> {
        T read(DataInputStream content) throws IOException, BadBundle;
    }

    Members(InputStream in) throws BadBundle {
        zip = new Zip(in);
        data = new DataInputStream(zip);
        advance();
    }

    /** The name of the member that comes next; null after the last one. */
    @Nullable String next() {
        return next;
    }

    /** Goes to a member, which has to come next. */
    void enter(String name) throws BadBundle {
        if (next == null && last.isEmpty()) {
            throw new BadBundle("the bundle is no zip, or cut off in its first bytes");
        }
        if (!name.equals(next)) {
            throw new BadBundle(
                    next == null
                            ? "the bundle ends where its member " + name + " belongs"
                            : "the bundle has a member " + printable(next) + " where " + name + " belongs");
        }
        last = name;
    }

    /** Reads on in the member that was entered. */
    <T> T read(Reading<T> reading) throws BadBundle {
        try {
            return reading.read(data);
        } catch (EOFException e) {
            throw new BadBundle("the bundle is cut off in its member " + last);
        } catch (ZipException e) {
            throw new BadBundle("the bundle is damaged in its member " + last + ": " + e.getMessage());
        } catch (IOException e) {
            throw new BadBundle("the bundle cannot be read: " + e.getMessage());
        }
    }

    /** Leaves the member that was entered, which has to end here. */
    void leave() throws BadBundle {
        if (read(InputStream::read) >= 0) {
            throw new BadBundle("the bundle's member " + last + " goes on where it has to end");
        }
        advance();
    }

    /** The bytes of a small member, which has to come next. */
    byte[] whole(String name, int most) throws BadBundle {
        enter(name);
        byte[] bytes = read(content -> content.readNBytes(most + 1));
        if (bytes.length > most) {
            throw new BadBundle("the bundle's member " + name + " has more than " + most + " bytes");
        }
        leave();
        return bytes;
    }

    /** After the last member there has to be what ends a zip. */
    void end() throws BadBundle {
        if (next != null) {
            throw new BadBundle("the bundle has a member " + printable(next) + " where it has to end");
        }
        if (!read(content -> zip.endsWell())) {
            throw new BadBundle("the bundle is cut off after its last member");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void advance() throws BadBundle {
        try {
            next = read(content -> Optional.ofNullable(zip.getNextEntry()))
                    .map(ZipEntry::getName)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            throw new BadBundle("the bundle is damaged after its member " + last);
        }
    }

    private static String printable(String name) {
        String shown = name.replaceAll("[^ -~]", "?");
        return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    }

    private static final class Zip extends ZipInputStream {
        Zip(InputStream in) {
            super(in, US_ASCII);
        }

        /** Whether what is left ends as every zip does. The list of members before that is for others. */
        boolean endsWell() throws IOException {
            byte[] tail = new byte[END_LENGTH];
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                int kept = Math.min(n, END_LENGTH);
                System.arraycopy(tail, kept, tail, 0, END_LENGTH - kept);
                System.arraycopy(block, n - kept, tail, END_LENGTH - kept, kept);
            }
            for (int i = 0; i < END_MARK.length; i++) {
                if (tail[i] != END_MARK[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
