package org.jointcase.api.country.material;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The lines of a file that the program brings, without remarks and empty ones. */
public final class Lines {
    private Lines() {}

    public static List<String> of(String name) {
        var file = Objects.requireNonNull(Lines.class.getResourceAsStream("/country/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
