package org.jointcase.transparency.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.VerifierKey;

/** Options of a command, each {@code --name value}. */
final class Options {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** @throws UsageError if one is none of those known, or lacks its value */
    Options(List<String> arguments, Set<String> known) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!known.contains(name)) {
                throw new UsageError("unknown option " + name);
            }
            if (i + 1 == arguments.size()) {
                throw new UsageError(name + " lacks its value");
            }
            values.computeIfAbsent(name, none -> new ArrayList<>()).add(arguments.get(i + 1));
        }
    }

    String one(String name) {
        return optional(name).orElseThrow(() -> new UsageError(name + " is missing"));
    }

    Optional<String> optional(String name) {
        var given = all(name);
        if (given.size() > 1) {
            throw new UsageError(name + " is given twice");
        }
        return given.stream().findFirst();
    }

    Path file(String name) {
        return Path.of(one(name));
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    List<VerifierKey> keys(String name) {
        return all(name).stream().map(text -> key(name, text)).toList();
    }

    /** Whom to believe about a log: every witness that is named has to have cosigned, unless {@code --quorum} says fewer. */
    CheckpointPolicy policy(String log, String witness) {
        var witnesses = keys(witness);
        try {
            long quorum = Canonical.number(optional("--quorum").orElse(String.valueOf(witnesses.size())));
            return new CheckpointPolicy(keys(log), witnesses, Math.toIntExact(quorum));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UsageError(e.getMessage());
        }
    }

    private static VerifierKey key(String name, String text) {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageError(name + ": " + e.getMessage());
        }
    }
}
