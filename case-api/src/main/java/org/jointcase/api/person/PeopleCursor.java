package org.jointcase.api.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jointcase.api.directory.Person;
import org.jointcase.projections.access.UnreadableQuestion;

/** Where a page ended. Who asked carries it back and is not to read it. */
record PeopleCursor(String name, UUID id) {
    static final PeopleCursor START = new PeopleCursor("", new UUID(0, 0));

    static PeopleCursor of(Person last) {
        return new PeopleCursor(last.name(), last.id().value());
    }

    String write() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + "\n" + name).getBytes(UTF_8));
    }

    /** @throws UnreadableQuestion if it is none */
    static PeopleCursor read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\n", 2);
            if (parts.length < 2 || parts[1].indexOf('\0') >= 0) {
                throw new IllegalArgumentException(cursor);
            }
            return new PeopleCursor(parts[1], UUID.fromString(parts[0]));
        } catch (IllegalArgumentException forged) {
            throw new UnreadableQuestion("cursor is of another list");
        }
    }
}
