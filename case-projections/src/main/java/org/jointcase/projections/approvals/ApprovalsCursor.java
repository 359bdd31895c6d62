package org.jointcase.projections.approvals;

import java.util.UUID;
import org.jointcase.projections.access.UnreadableQuestion;

/** Where a page ended. Who asked carries it back and is not to read it. */
record ApprovalsCursor(long position, UUID objectId) {
    static final ApprovalsCursor START = new ApprovalsCursor(0, new UUID(0, 0));

    String write() {
        return position + "." + objectId;
    }

    /** @throws UnreadableQuestion if it is none */
    static ApprovalsCursor read(String cursor) {
        var parts = cursor.split("\\.", 2);
        try {
            return new ApprovalsCursor(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            throw new UnreadableQuestion("cursor is of another list");
        }
    }
}
