package org.jointcase.projections.board;

import java.util.HashMap;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.UnreadableQuestion;
import org.jspecify.annotations.Nullable;

/** The cases that somebody sees. What he does not see is on no page. */
public final class Board {
    private final Reading reading;

    public Board(Reading reading) {
        this.reading = reading;
    }

    /**
     * A page of cases.
     *
     * @param limit how many at most
     * @param cursor where the page before ended; null for the first
     * @throws UnreadableQuestion if the cursor is of another list
     */
    public BoardPage page(Mandate mandate, BoardFilter filter, BoardOrder order, int limit, @Nullable String cursor) {
        var parameters = new HashMap<String, Object>(filter.parameters());
        parameters.put("limit", limit + 1);
        var continues = "";
        if (cursor != null) {
            var after = BoardCursor.read(cursor, order);
            parameters.put("value", after.value());
            parameters.put("after", after.caseId());
            continues = " and " + order.continues();
        }
        var rest = continues + " order by " + order.sql() + " limit :limit";
        var items = reading.by(
                mandate,
                (client, visible) -> client.sql(
                                "select " + BoardItem.columns(visible) + " from " + filter.sql(visible) + rest)
                        .params(parameters)
                        .query(BoardItem::of)
                        .list());
        if (items.size() <= limit) {
            return new BoardPage(items, null);
        }
        var last = items.get(limit - 1);
        var next = new BoardCursor(order, last.value(order), last.id()).write();
        return new BoardPage(items.subList(0, limit), next);
    }
}
