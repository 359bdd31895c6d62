package org.jointcase.investigation;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_OVER_A_LIVE_RELEASE;
import static org.jointcase.investigation.InvestigationRule.NO_RELEASE_IS_CONTINUED_UNTIL_A_PAST_DAY;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_LIVE_RELEASE_IS_CONTINUED;
import static org.jointcase.rule.RuleBroken.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.mandate.PersonId;
import org.jointcase.release.ReleaseId;

/**
 * The closure that was proposed last.
 *
 * @param continued the live releases that go on, each until a day
 */
record Closure(
        Determination determination, Disposition disposition, Map<ReleaseId, LocalDate> continued, PersonId proposer) {
    static Closure of(ClosureProposed event) {
        return new Closure(event.determination(), event.disposition(), days(event.continuedReleases()), event.by());
    }

    static Map<ReleaseId, LocalDate> days(List<ContinuedRelease> releases) {
        return releases.stream().collect(toUnmodifiableMap(ContinuedRelease::releaseId, ContinuedRelease::until));
    }

    /** Each live release is continued by name, and nothing else is. */
    static void mustContinue(Map<ReleaseId, LocalDate> continued, Set<ReleaseId> live, LocalDate today) {
        require(continued.keySet().containsAll(live), NO_CLOSURE_OVER_A_LIVE_RELEASE);
        require(live.containsAll(continued.keySet()), ONLY_A_LIVE_RELEASE_IS_CONTINUED);
        require(
                continued.values().stream().noneMatch(until -> until.isBefore(today)),
                NO_RELEASE_IS_CONTINUED_UNTIL_A_PAST_DAY);
    }
}
