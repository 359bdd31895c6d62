package org.jointcase.release;

import static org.jointcase.release.ReleaseRule.DATA_CATEGORY_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.DIRECTION_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.HANDLING_LOOSER_THAN_THE_EXHIBIT;
import static org.jointcase.release.ReleaseRule.PURPOSE_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.TLP_OUTSIDE_THE_CLAUSE;
import static org.jointcase.rule.RuleBroken.require;

import java.util.Set;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Purpose;
import org.jointcase.handling.Tlp;

/**
 * What is to pass from one party to another.
 *
 * @param marking the strictest of the exhibits'
 * @param handling what the recipient is bound to
 */
record Passage(
        boolean fromCentre,
        boolean toCentre,
        Set<DataCategory> categories,
        Purpose purpose,
        Tlp marking,
        Tlp handling) {
    void mustBeCoveredBy(Clause clause) {
        require(clause.direction().covers(fromCentre, toCentre), DIRECTION_OUTSIDE_THE_CLAUSE);
        require(clause.dataCategories().containsAll(categories), DATA_CATEGORY_OUTSIDE_THE_CLAUSE);
        require(clause.purposes().contains(purpose), PURPOSE_OUTSIDE_THE_CLAUSE);
        require(!clause.maxTlp().looserThan(marking) && !clause.maxTlp().looserThan(handling), TLP_OUTSIDE_THE_CLAUSE);
        require(!handling.looserThan(marking), HANDLING_LOOSER_THAN_THE_EXHIBIT);
    }
}
