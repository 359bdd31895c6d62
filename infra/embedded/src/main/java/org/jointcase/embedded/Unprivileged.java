package org.jointcase.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account that PostgreSQL's programs run under: they refuse to run as root. Where we are root, a user namespace
 * without a mapping takes the name of root and nothing else away; where the kernel or the container forbids that, they run
 * as {@code nobody}, who is given what they write. In a directory of somebody else they run as that one.
 */
record Unprivileged(List<String> prefix, @Nullable UserPrincipal account) {

    static Unprivileged of(Path home) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of(), null);
        }
        UserPrincipal owner = Files.getOwner(home);
        if ((int) Files.getAttribute(home, "unix:uid") == 0) {
            if (succeeds(List.of("unshare", "--user", "true"))) {
                return new Unprivileged(List.of("unshare", "--user"), null);
            }
            owner = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        }
        var account = new Unprivileged(List.of("setpriv", "--reuid", owner.getName(), "--clear-groups"), owner);
        account.give(home);
        if (!succeeds(account.command("test", "-x", home.toString()))) {
            throw new CannotStart("PostgreSQL refuses to run as root, and neither a user namespace nor the account "
                    + owner.getName() + " can be used for it in " + home + ": start Jointcase as another user");
        }
        return account;
    }

    List<String> command(String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Lets PostgreSQL write there. */
    void give(Path path) throws IOException {
        if (account != null) {
            Files.setOwner(path, account);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return Commands.run(command).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
