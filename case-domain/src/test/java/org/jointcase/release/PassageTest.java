package org.jointcase.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.handling.Tlp;
import org.junit.jupiter.api.Test;

/** Every clause of one category, one purpose and one marking, against every passage: 1,350 of each. */
class PassageTest {
    /**
     * Of category and purpose those that are the clause's own pass; from the centre, to it and between others pass under 1,
     * 1 and 3 of the directions; of the n markings up to a clause's, n (n + 1) / 2 pairs of marking and handling.
     */
    private static final int COVERED = 6 * 3 * (1 + 1 + 3) * (1 + 3 + 6 + 10 + 15);

    @Test
    void exactly_what_a_clause_covers_passes() {
        var wrong = new ArrayList<String>();
        var passed = 0;
        for (var clause : clauses()) {
            for (var passage : passages()) {
                var passes = catchThrowable(() -> passage.mustBeCoveredBy(clause)) == null;
                passed += passes ? 1 : 0;
                if (passes != covers(clause, passage)) {
                    wrong.add(clause + " and " + passage);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(passed).isEqualTo(COVERED);
    }

    /** The same said in other words. */
    private static boolean covers(Clause clause, Passage passage) {
        var ways = switch (clause.direction()) {
            case FROM_CENTRE -> Set.of("from");
            case TO_CENTRE -> Set.of("to");
            case BETWEEN_PARTIES -> Set.of("from", "to", "between");
        };
        var way = passage.fromCentre() ? "from" : passage.toCentre() ? "to" : "between";
        return ways.contains(way)
                && clause.dataCategories().equals(passage.categories())
                && clause.purposes().equals(Set.of(passage.purpose()))
                && EnumSet.range(Tlp.CLEAR, clause.maxTlp()).contains(passage.handling())
                && EnumSet.range(Tlp.CLEAR, passage.handling()).contains(passage.marking());
    }

    private static List<Clause> clauses() {
        var clauses = new ArrayList<Clause>();
        for (var direction : Direction.values()) {
            for (var category : DataCategory.values()) {
                for (var purpose : Purpose.values()) {
                    for (var tlp : Tlp.values()) {
                        clauses.add(new Clause(
                                "1",
                                Subject.INTELLIGENCE_SHARING,
                                direction,
                                Set.of(purpose),
                                Set.of(category),
                                tlp,
                                false,
                                null,
                                null));
                    }
                }
            }
        }
        return clauses;
    }

    private static List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (var way : List.of("from", "to", "between")) {
            for (var category : DataCategory.values()) {
                for (var purpose : Purpose.values()) {
                    for (var marking : Tlp.values()) {
                        for (var handling : Tlp.values()) {
                            passages.add(new Passage(
                                    way.equals("from"),
                                    way.equals("to"),
                                    Set.of(category),
                                    purpose,
                                    marking,
                                    handling));
                        }
                    }
                }
            }
        }
        return passages;
    }
}
