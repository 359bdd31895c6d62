package org.jointcase.api.country.people;

import java.util.List;
import java.util.Set;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.handling.Tlp;

/**
 * An agreement in force.
 *
 * @param centre a party as well
 * @param parties the others
 */
public record Memorandum(AgreementId agreement, Staff centre, List<Staff> parties) {
    /** Of the demonstration's agreement too. */
    public static final String SHARING = "5.1";

    public static final String ASSISTANCE = "6.1";

    private static final int DAYS_TO_ANSWER = 15;

    static List<Clause> clauses() {
        return List.of(
                clause(SHARING, Subject.INTELLIGENCE_SHARING), clause(ASSISTANCE, Subject.INVESTIGATION_ASSISTANCE));
    }

    private static Clause clause(String ref, Subject subject) {
        return new Clause(
                ref,
                subject,
                Direction.BETWEEN_PARTIES,
                Set.of(Purpose.values()),
                Set.of(DataCategory.values()),
                Tlp.RED,
                true,
                subject == Subject.INVESTIGATION_ASSISTANCE ? DAYS_TO_ANSWER : null,
                null);
    }
}
