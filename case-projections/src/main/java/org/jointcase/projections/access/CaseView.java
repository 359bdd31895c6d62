package org.jointcase.projections.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody sees of one case now.
 *
 * @param objects the exhibits, releases, requests, notes and tasks
 */
public record CaseView(boolean header, boolean file, Set<UUID> objects) {
    /** Asks within {@link Reading#by}. */
    public static CaseView of(UUID caseId, JdbcClient client) {
        var files = client.sql("select file from sight.cases where case_id = :case")
                .param("case", caseId)
                .query(Boolean.class)
                .set();
        var objects = client.sql("select object_id from sight.objects where case_id = :case")
                .param("case", caseId)
                .query(UUID.class)
                .set();
        return new CaseView(!files.isEmpty(), files.contains(true), objects);
    }

    /** Whether an entry shows at all. */
    public boolean shows(Subject subject) {
        return switch (subject.shown()) {
            case TO_ALL, TO_PARTIES -> false;
            case WITH_HEADER, IN_OUTLINE -> header;
            case WITH_OBJECT -> objects.contains(subject.objectId());
        };
    }

    /** Whether also what was written shows. */
    public boolean showsWords(Subject subject) {
        return shows(subject) && (file || subject.shown() != Shown.IN_OUTLINE);
    }
}
