package org.jointcase.transparency.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.verify.BundleVerifier;
import org.jointcase.transparency.verify.Trust;

/** Checks a bundle offline and prints what it shows. */
final class VerifyCommand {
    static final String USAGE = "verify <bundle.zip> --log-key <verifier key>..."
            + " [--witness-key <verifier key>... --quorum <number>] [--previous <checkpoint>]..."
            + " [--head <checkpoint or entry>]... [--json <file>]";

    private static final byte[] ENTRY = "jointcase-entry/".getBytes(US_ASCII);

    private VerifyCommand() {}

    /** Whether everything holds. */
    static boolean run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
            throw new UsageError("the bundle is missing");
        }
        var options = new Options(
                arguments.subList(1, arguments.size()),
                Set.of("--log-key", "--witness-key", "--quorum", "--previous", "--head", "--json"));
        var trust = trust(options);
        var json = options.optional("--json").map(Path::of);
        try (var in = Files.newInputStream(Path.of(arguments.getFirst()))) {
            var report = BundleVerifier.verify(in, trust);
            // First the file: what it cannot be written for has not been said to hold.
            if (json.isPresent()) {
                write(json.get(), report.json());
            }
            out.print(report.text());
            if (!report.holds()) {
                err.println("does not hold: " + report.firstFailure());
            }
            return report.holds();
        }
    }

    private static void write(Path file, String json) throws IOException {
        try {
            if (Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                // A device or a link is there to be written to, not to be replaced.
                Files.writeString(file, json);
            } else {
                replace(file, json);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A disk that is full does not say which file.
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** All of it or nothing: half a report may say that everything holds. */
    private static void replace(Path file, String json) throws IOException {
        var written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(written, json);
            Files.move(written, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static Trust trust(Options options) throws IOException {
        var policy = options.policy("--log-key", "--witness-key");
        var heads = new ArrayList<Trust.Head>();
        var entries = new ArrayList<Trust.Known>();
        for (var file : Stream.concat(options.all("--previous").stream(), options.all("--head").stream())
                .toList()) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            try {
                if (beginsWith(bytes, ENTRY)) {
                    entries.add(new Trust.Known(file, Entry.parse(bytes)));
                } else {
                    heads.add(new Trust.Head(file, Note.parse(bytes)));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }
        return new Trust(policy, heads, entries);
    }

    private static boolean beginsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
