package org.jointcase.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** What lies in a program's vault. */
record Kept(Path vault) {
    static Kept in(Program program) {
        return in(program.home());
    }

    static Kept in(Path home) {
        return new Kept(home.resolve("evidence"));
    }

    /** Whole files and those on their way in. */
    List<Path> all() {
        return below("");
    }

    /** Those on their way in. */
    List<Path> incoming() {
        return below("incoming");
    }

    Path file(String id) {
        return below("files").stream()
                .filter(file -> file.endsWith(id))
                .findFirst()
                .orElseThrow();
    }

    /** A file that no entry names. */
    Path plant() throws IOException {
        var id = UUID.randomUUID().toString();
        return Files.writeString(
                vault.resolve("files").resolve(id.substring(34)).resolve(id), "left");
    }

    private List<Path> below(String folder) {
        try (var files = Files.walk(vault.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{8}-.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
