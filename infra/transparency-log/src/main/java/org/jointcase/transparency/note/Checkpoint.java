package org.jointcase.transparency.note;

import java.time.Instant;
import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Hash;

/**
 * A log's head as it is signed (C2SP tlog-checkpoint).
 *
 * @param origin names the log
 * @param size how many entries the root is over
 * @param extensions lines that the standard allows and advises against
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
        checkLine(origin);
        extensions.forEach(Checkpoint::checkLine);
        if (size < 0) {
            throw new IllegalArgumentException("a checkpoint's size is not negative");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws IllegalArgumentException if this is no checkpoint; the message names the line
     */
    public static Checkpoint parse(String text) {
        var lines = Canonical.lines(text);
        if (lines.size() < 3) {
            throw new IllegalArgumentException("a checkpoint has three lines: origin, size, root");
        }
        long size;
        Hash root;
        try {
            size = Canonical.number(lines.get(1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the checkpoint's size is not a number without leading zeros", e);
        }
        try {
            root = Canonical.hash(lines.get(2));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the checkpoint's root is not 32 bytes in base 64", e);
        }
        return new Checkpoint(lines.getFirst(), size, root, lines.subList(3, lines.size()));
    }

    /** What is signed. */
    public String text() {
        var text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(Canonical.base64(root.bytes()))
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A note of this checkpoint, signed by its log's keys. */
    public Note sign(List<SigningKey> keys, Instant at) {
        return new Note(text(), keys.stream().map(key -> key.sign(text(), at)).toList());
    }

    private static void checkLine(String line) {
        if (line.isEmpty() || line.contains("\n")) {
            throw new IllegalArgumentException("a checkpoint's lines are not empty");
        }
    }
}
