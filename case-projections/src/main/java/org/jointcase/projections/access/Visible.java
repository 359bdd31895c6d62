package org.jointcase.projections.access;

import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.mandate.Mandate;

/**
 * The conditions in SQL that limit a query to what somebody sees. Who sees everything is spared the join; that he does is
 * for the database to find, so a wrong condition shows nothing.
 */
public record Visible(boolean everything) {
    private static final String EVERYTHING = "(select sight.everything())";

    public static Visible to(Mandate mandate) {
        return new Visible(mandate.ofCentre() && mandate.isOneOf(SUPERVISOR, AUDITOR));
    }

    /** Rows of cases whose header he sees. */
    public String header(String alias) {
        return everything ? EVERYTHING : alias + ".case_id in (select s.case_id from sight.cases s)";
    }

    /** Rows of cases whose file he sees. */
    public String file(String alias) {
        return everything ? EVERYTHING : alias + ".case_id in (select s.case_id from sight.cases s where s.file)";
    }

    /**
     * Rows of objects that he sees.
     *
     * @param column of the object's id
     */
    public String object(String alias, String column) {
        return everything
                ? EVERYTHING
                : "exists (select from sight.objects o where o.case_id = %1$s.case_id and o.object_id = %1$s.%2$s)"
                        .formatted(alias, column);
    }
}
