package org.jointcase.exhibit;

import static java.util.Comparator.naturalOrder;
import static org.jointcase.exhibit.ExhibitRule.A_DERIVED_EXHIBIT_STAYS_IN_THE_CASE_OF_ITS_PARENT;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_ORIGINATOR_LOOSENS_A_MARKING;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_ORIGINATOR_NAMES_MORE_PERSONS;
import static org.jointcase.rule.RuleBroken.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointcase.exhibit.ExhibitCommand.Collect;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.mandate.PersonId;
import org.jointcase.release.ReleaseEvent;

/**
 * What an exhibit is derived from. Who is not its originator shows what he derives to no more people than have it already.
 *
 * @param releases under which the actor has it, if any
 */
record Parent(ExhibitState exhibit, Mandate actor, List<ReleaseEvent.Proposed> releases) {
    /** @throws NotVisible if the actor does not see it */
    static Parent of(ExhibitId id, Mandate actor, Committed committed) {
        var sight = ExhibitSight.of(id, actor, committed);
        NotVisible.unless(sight.ofRecord());
        var releases = sight.investigation().sharings().entrySet().stream()
                .filter(sharing -> sharing.getValue().gives(id, actor.representative()))
                .map(sharing -> committed.state(sharing.getKey()).proposal())
                .toList();
        return new Parent(sight.exhibit(), actor, releases);
    }

    void mustAllow(Collect derived) {
        require(
                exhibit.investigation().equals(derived.investigationId()),
                A_DERIVED_EXHIBIT_STAYS_IN_THE_CASE_OF_ITS_PARENT);
        if (!actor.of(exhibit.originator())) {
            require(!derived.tlp().looserThan(marking()), ONLY_THE_ORIGINATOR_LOOSENS_A_MARKING);
            require(
                    !forNamedPersons() || (derived.tlp() == Tlp.RED && persons().containsAll(derived.persons())),
                    ONLY_THE_ORIGINATOR_NAMES_MORE_PERSONS);
        }
    }

    private Tlp marking() {
        return releases.stream()
                .map(release -> release.handling().tlp())
                .min(naturalOrder())
                .orElse(exhibit.tlp());
    }

    private boolean forNamedPersons() {
        return releases.isEmpty()
                ? exhibit.tlp() == Tlp.RED
                : releases.stream().noneMatch(release -> release.persons().isEmpty());
    }

    private Set<PersonId> persons() {
        var named = new HashSet<>(exhibit.persons());
        releases.forEach(release -> named.addAll(release.persons()));
        return named;
    }
}
