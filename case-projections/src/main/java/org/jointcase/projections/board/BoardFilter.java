package org.jointcase.projections.board;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.projections.access.UnreadableQuestion;
import org.jointcase.projections.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for.
 *
 * @param statuses any of these; all where it is empty
 * @param text to be found in number, title or, by those who see the file, the summary
 * @param lead the organisation or the person that leads
 * @param organisation that takes part
 */
public record BoardFilter(
        Set<InvestigationStatus> statuses,
        @Nullable String text,
        @Nullable UUID lead,
        @Nullable UUID organisation) {
    public static final BoardFilter ALL = new BoardFilter(Set.of(), null, null, null);

    /** @throws UnreadableQuestion if the text cannot be searched for */
    public BoardFilter {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new UnreadableQuestion("q holds a character that no text has");
        }
        statuses = Set.copyOf(statuses);
    }

    /**
     * The cards {@code c} that fulfil it and that somebody sees: what a query selects from, up to conditions that may follow.
     *
     * <p>A text is looked for in all that he sees before anything is put in order: a word that few cases have would else be
     * looked for card by card in the order of an index.
     */
    String sql(Visible visible) {
        var header = " where " + visible.header("c");
        if (text == null) {
            return "board.card c" + header + conditions();
        }
        return "(select c.* from board.card c where (strpos(c.needle, :text) > 0 or c.case_id in (select t.case_id"
                + " from board.summary t where strpos(t.needle, :text) > 0 and " + visible.file("t") + "))"
                + conditions()
                + " offset 0) c" + header;
    }

    private String conditions() {
        var sql = new StringBuilder();
        if (!statuses.isEmpty()) {
            sql.append(" and c.status in (:statuses)");
        }
        if (lead != null) {
            sql.append(" and (c.lead = :lead or c.lead_investigator = :lead)");
        }
        if (organisation != null) {
            sql.append(" and :organisation = any (c.parties)");
        }
        return sql.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!statuses.isEmpty()) {
            parameters.put("statuses", statuses.stream().map(Enum::name).toList());
        }
        if (lead != null) {
            parameters.put("lead", lead);
        }
        if (organisation != null) {
            parameters.put("organisation", organisation);
        }
        if (text != null) {
            parameters.put("text", text.toLowerCase(Locale.ROOT));
        }
        return parameters;
    }
}
