package org.jointcase.projections.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jointcase.projections.access.UnreadableQuestion;

/** Where a page ended. Who asked carries it back and is not to read it. */
record BoardCursor(BoardOrder order, String value, UUID caseId) {
    String write() {
        var text = order + "\n" + caseId + "\n" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** @throws UnreadableQuestion if it is no cursor of this order */
    static BoardCursor read(String cursor, BoardOrder order) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\n", 3);
            if (parts.length == 3
                    && parts[0].equals(order.toString())
                    && order.key().holds(parts[2])) {
                return new BoardCursor(order, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException forged) {
            // Said below.
        }
        throw new UnreadableQuestion("cursor is of another list");
    }
}
