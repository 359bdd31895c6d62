package org.jointcase.projections.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jointcase.projections.rows.Rows;

/**
 * The holders of sight of a case, after the rules of {@link org.jointcase.investigation.Sight}. The centre's supervisors
 * and auditors see every case and are not among them.
 */
record Sights(Rows rows, Standing standing) {
    /** Brings the case's rows to what its standing, participants and members give. */
    void write() {
        var files = files();
        for (var shown : rows.all(CaseSight.TABLE)) {
            if (!files.containsKey(shown.holder())) {
                rows.remove(CaseSight.TABLE, shown.caseId(), shown.holder());
            }
        }
        files.forEach((holder, file) -> rows.put(CaseSight.TABLE, new CaseSight(standing.caseId(), holder, file)));
    }

    private Map<String, Boolean> files() {
        var files = new TreeMap<String, Boolean>();
        var lead = standing.lead();
        rows.all(Participant.TABLE).forEach(participant -> files.put(watchersOf(participant.organisation()), false));
        rows.all(Assigned.TABLE)
                .forEach(member -> files.put(
                        Holder.member(member.organisation(), member.person()),
                        member.organisation().equals(lead)));
        if (lead == null) {
            files.put(Holder.person(standing.submitter()), true);
            files.put(Holder.supervisors(standing.submittedFor()), true);
        } else {
            files.put(watchersOf(lead), true);
        }
        return files;
    }

    /** Who sees it without being assigned: of a case that is TLP:RED only those who decide in it. */
    private String watchersOf(UUID organisation) {
        return standing.red() ? Holder.supervisors(organisation) : Holder.desk(organisation);
    }
}
