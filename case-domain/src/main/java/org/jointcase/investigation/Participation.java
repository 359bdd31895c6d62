package org.jointcase.investigation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a case, and as what.
 *
 * @param participants the organisations admitted, the lead among them
 */
public record Participation(
        @Nullable OrganisationId lead, Set<OrganisationId> participants, Map<PersonId, Member> members) {
    static final Participation NONE = new Participation(null, Set.of(), Map.of());

    /** A person assigned to the case by his organisation. */
    public record Member(OrganisationId organisation, MemberRole role) {}

    public Participation {
        participants = Set.copyOf(participants);
        members = Map.copyOf(members);
    }

    /** The lead investigator of the lead before stays as an investigator. */
    Participation ledBy(OrganisationId organisation) {
        return new Participation(organisation, and(organisation), withoutLeadInvestigator());
    }

    Participation joinedBy(OrganisationId organisation) {
        return new Participation(lead, and(organisation), members);
    }

    /** Its members go with it. */
    Participation leftBy(OrganisationId organisation) {
        var others = new HashSet<>(participants);
        others.remove(organisation);
        var remaining = new HashMap<>(members);
        remaining.values().removeIf(member -> member.organisation().equals(organisation));
        return new Participation(lead, others, remaining);
    }

    /** A later lead investigator replaces the earlier, who stays as an investigator. */
    Participation with(PersonId person, Member member) {
        var all = member.role() == MemberRole.LEAD_INVESTIGATOR ? withoutLeadInvestigator() : new HashMap<>(members);
        all.put(person, member);
        return new Participation(lead, participants, all);
    }

    Participation without(PersonId person) {
        var others = new HashMap<>(members);
        others.remove(person);
        return new Participation(lead, participants, others);
    }

    private Set<OrganisationId> and(OrganisationId organisation) {
        var all = new HashSet<>(participants);
        all.add(organisation);
        return all;
    }

    private Map<PersonId, Member> withoutLeadInvestigator() {
        var all = new HashMap<>(members);
        all.replaceAll((person, member) -> member.role() == MemberRole.LEAD_INVESTIGATOR
                ? new Member(member.organisation(), MemberRole.INVESTIGATOR)
                : member);
        return all;
    }
}
