package org.jointcase.transparency.command;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
            out.print(report.text());
            if (json.isPresent()) {
                write(json.get(), report.json());
            }
            if (!report.holds()) {
                err.println("does not hold: " + report.firstFailure());
            }
            return report.holds();
        }
    }

    private static void write(Path file, String json) throws IOException {
        try {
            Files.writeString(file, json);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A disk that is full does not say which file.
            throw new IOException(file + ": " + e.getMessage(), e);
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
