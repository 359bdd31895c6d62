package org.jointcase.projections.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.projections.rows.Rows;

/**
 * The holders of sight of a case, after the rules of {@link org.jointcase.investigation.Sight}. The centre's supervisors
 * and auditors see every case and are not among them.
 */
final class Sights {
    private final Standing standing;
    private final List<Assigned> members;
    private final Map<String, Boolean> files = new LinkedHashMap<>();

    private Sights(Standing standing, List<Assigned> members) {
        this.standing = standing;
        this.members = members;
    }

    /** Brings the case's rows to what its standing and members give. */
    static void write(Standing standing, Rows rows) {
        var files = new Sights(standing, rows.all(Assigned.TABLE)).files();
        for (var shown : rows.all(CaseSight.TABLE)) {
            if (!files.containsKey(shown.holder())) {
                rows.remove(CaseSight.TABLE, shown.caseId(), shown.holder());
            }
        }
        files.forEach((holder, file) -> rows.put(CaseSight.TABLE, new CaseSight(standing.caseId(), holder, file)));
    }

    private Map<String, Boolean> files() {
        var lead = standing.lead();
        if (lead == null) {
            show(Holder.person(standing.submitter()), true);
            show(Holder.supervisors(standing.submittedFor()), true);
        } else {
            show(watchersOf(lead), true);
        }
        for (var participant : standing.participants()) {
            show(watchersOf(participant), false);
        }
        for (var member : members) {
            show(
                    Holder.member(member.organisation(), member.person()),
                    member.organisation().equals(lead));
        }
        return files;
    }

    /** Who sees it without being assigned: of a case that is TLP:RED only those who decide in it. */
    private String watchersOf(UUID organisation) {
        return standing.red() ? Holder.supervisors(organisation) : Holder.desk(organisation);
    }

    private void show(String holder, boolean file) {
        files.merge(holder, file, Boolean::logicalOr);
    }
}
