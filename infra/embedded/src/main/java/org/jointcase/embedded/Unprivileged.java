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
 * How PostgreSQL's programs are run: they refuse to be root. Where we are root, a user namespace without a mapping takes
 * that name away and nothing else; where the kernel or the container forbids one, they run as {@code nobody}, who is given
 * what they write. In somebody else's directory they run as that one.
 */
record Unprivileged(List<String> prefix, @Nullable UserPrincipal account) {

    static Unprivileged in(Path home) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of(), null);
        }
        if ((int) Files.getAttribute(home, "unix:uid") != 0) {
            return as(Files.getOwner(home), home);
        }
        var namespace = new Unprivileged(List.of("unshare", "--user"), null);
        return namespace.can("true") ? namespace : as(nobody(home), home);
    }

    static UserPrincipal nobody(Path home) throws IOException {
        return home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    }

    static Unprivileged as(UserPrincipal account, Path home) throws IOException {
        var user = new Unprivileged(List.of("setpriv", "--reuid", account.getName(), "--clear-groups"), account);
        try {
            user.give(home);
        } catch (IOException e) {
            throw refused(account, home);
        }
        if (!user.can("test", "-x", home.toString())) {
            throw refused(account, home);
        }
        return user;
    }

    private static CannotStart refused(UserPrincipal account, Path home) {
        return new CannotStart("PostgreSQL refuses to run as root, and neither a user namespace nor the account "
                + account.getName() + " can be used for it in " + home + ": start Jointcase as another user");
    }

    List<String> command(String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Lets PostgreSQL have this file or directory. */
    void give(Path path) throws IOException {
        if (account != null) {
            Files.setOwner(path, account);
        }
    }

    private boolean can(String... command) {
        try {
            return Commands.run(command(command)).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
