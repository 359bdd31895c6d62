package org.jointcase.transparency.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jointcase.transparency.note.KeyFile;

/** The passphrase of a key file: from a file of its owner's, or from the environment. */
final class Passphrase {
    static final String OPTION = "--passphrase-file";
    static final String VARIABLE = "JOINTCASE_KEY_PASSPHRASE";

    private Passphrase() {}

    static String from(Options options, Map<String, String> environment) throws IOException {
        var file = options.optional(OPTION);
        if (file.isPresent()) {
            return KeyFile.readOwned(Path.of(file.get())).stripTrailing();
        }
        String passphrase = environment.get(VARIABLE);
        if (passphrase == null) {
            throw new UsageError("give the passphrase in " + VARIABLE + " or with " + OPTION);
        }
        return passphrase;
    }
}
