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
        return of(mandate, caseId, "", Set.of(), reading);
    }

    /** As {@link #of(Mandate, UUID, Reading)}, but with no other objects than those of these that he sees. */
    public static CaseView of(Mandate mandate, UUID caseId, Set<UUID> objects, Reading reading) {
        var among = objects.isEmpty() ? " and false" : " and o.object_id in (:objects)";
        return of(mandate, caseId, among, objects, reading);
    }

    private static CaseView of(Mandate mandate, UUID caseId, String more, Set<UUID> objects, Reading reading) {
        return reading.by(mandate, (client, visible) -> {
            var files = visible.everything()
                    ? Set.of(true)
                    : client.sql("select s.file from sight.cases s where s.case_id = :case")
                            .param("case", caseId)
                            .query(Boolean.class)
                            .set();
            var seen = client.sql("select o.object_id from sight.objects o where o.case_id = :case" + more)
                    .param("case", caseId)
                    .param("objects", objects)
                    .query(UUID.class)
                    .set();
            return new CaseView(!files.isEmpty(), files.contains(true), visible.everything(), seen);
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
