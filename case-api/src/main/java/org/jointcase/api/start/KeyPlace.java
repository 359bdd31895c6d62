package org.jointcase.api.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jointcase.api.start.Settings.MasterKeySettings;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.key.MasterKey;

/** Where the master key comes from. It is made in the home, once; nowhere else, and never in another's place. */
record KeyPlace(MasterKeySettings settings, Home home) {
    /** @param used whether something lies under a master key already */
    MasterKey key(BooleanSupplier used) {
        if (settings.value() != null) {
            return MasterKey.of(settings.value());
        }
        var named = settings.file();
        var file = named == null ? inHome() : named;
        if (Files.exists(file)) {
            return MasterKey.read(file);
        }
        if (named != null) {
            throw new CannotStart("The master key " + file + " is missing (jointcase.master-key.file): make one with"
                    + " 'umask 077; openssl rand -base64 32', or restore it");
        }
        if (used.getAsBoolean()) {
            throw new CannotStart(
                    "The master key " + file + " is missing, and nobody can read without it what the ledger"
                            + " holds: restore it from its backup, or name its place with --jointcase.master-key.file");
        }
        return MasterKey.make(file);
    }

    private Path inHome() {
        return home.directory("keys").resolve("master.key");
    }
}
