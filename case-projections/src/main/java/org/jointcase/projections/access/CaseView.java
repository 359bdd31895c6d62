package org.jointcase.projections.access;

import java.util.Set;
import java.util.UUID;
import org.jointcase.mandate.Mandate;

/**
 * What somebody sees of one case now.
 *
 * @param everything whether he sees every case
 * @param objects the exhibits, releases, requests, notes and tasks
 */
public record CaseView(boolean header, boolean file, boolean everything, Set<UUID> objects) {
    public static CaseView of(Mandate mandate, UUID caseId, Reading reading) {
        return reading.by(mandate, (client, visible) -> {
            var files = visible.everything()
                    ? Set.of(true)
                    : client.sql("select s.file from sight.cases s where s.case_id = :case")
                            .param("case", caseId)
                            .query(Boolean.class)
                            .set();
            var objects = client.sql("select o.object_id from sight.objects o where o.case_id = :case")
                    .param("case", caseId)
                    .query(UUID.class)
                    .set();
            return new CaseView(!files.isEmpty(), files.contains(true), visible.everything(), objects);
        });
    }

    /** Whether an entry shows at all. */
    public boolean shows(Subject subject) {
        return switch (subject.shown()) {
            case TO_ALL, TO_PARTIES -> false;
            case WITH_HEADER, IN_OUTLINE, IN_OUTLINE_BUT_TO_THE_CENTRE -> header;
            case WITH_OBJECT -> objects.contains(subject.objectId());
        };
    }

    /** Whether also what was written shows. */
    public boolean showsWords(Subject subject) {
        return shows(subject)
                && switch (subject.shown()) {
                    case IN_OUTLINE -> file;
                    case IN_OUTLINE_BUT_TO_THE_CENTRE -> everything;
                    case TO_ALL, TO_PARTIES, WITH_HEADER, WITH_OBJECT -> true;
                };
    }
}
