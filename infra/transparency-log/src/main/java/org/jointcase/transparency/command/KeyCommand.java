package org.jointcase.transparency.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointcase.transparency.note.KeyFile;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;

/** Makes a key, for a log or for a witness, and prints what others verify it by. */
final class KeyCommand {
    static final String USAGE = "key --of log|witness --name <name> --out <file> [--passphrase-file <file>]";

    private KeyCommand() {}

    static void run(List<String> arguments, Map<String, String> environment, PrintStream out) throws IOException {
        var options = new Options(arguments, Set.of("--of", "--name", "--out", Passphrase.OPTION));
        var type = switch (options.one("--of")) {
            case "log" -> SignatureType.ED25519;
            case "witness" -> SignatureType.COSIGNATURE_V1;
            default -> throw new UsageError("--of is log or witness");
        };
        var file = options.file("--out");
        var key = SigningKey.generate(options.one("--name"), type);
        KeyFile.write(file, key, Passphrase.from(options, environment));
        out.println(key.verifier());
    }
}
