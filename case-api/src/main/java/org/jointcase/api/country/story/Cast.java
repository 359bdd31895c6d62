package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.people.Memorandum;
import org.jointcase.api.country.people.Staff;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationKind;

/**
 * Who has to do with one case.
 *
 * @param submitter of the lead's organisation, or of another party's
 * @param decider at the centre; {@code closer} is another, for what the first may not decide
 * @param leader of the investigation; {@code officer}, of his organisation, keeps what is collected
 * @param partners one investigator for each other organisation that takes part
 * @param others the parties of the memorandum that take no part
 */
record Cast(
        Memorandum memorandum,
        Staff lead,
        List<Staff> participants,
        List<Staff> others,
        Mandate submitter,
        Mandate decider,
        Mandate closer,
        Mandate leader,
        Mandate second,
        Mandate officer,
        List<Mandate> partners) {
    private static final int SUBMITTED_BY_ANOTHER = 20;
    private static final Set<OrganisationKind> LEADING = EnumSet.of(
            OrganisationKind.GOVERNMENT_AGENCY, OrganisationKind.LAW_ENFORCEMENT, OrganisationKind.PROSECUTION);
    private static final int ALONE_WITH_ONE = 55;

    static Cast of(Memorandum memorandum, Dice dice) {
        var parties = new ArrayList<>(memorandum.parties());
        var lead = dice.pick(
                parties.stream().filter(party -> LEADING.contains(party.kind())).toList());
        parties.remove(lead);
        var participants = new ArrayList<Staff>();
        for (int i = dice.chance(ALONE_WITH_ONE) ? 1 : 2; i > 0; i--) {
            participants.add(parties.remove(dice.below(parties.size())));
        }
        var investigators = new ArrayList<>(lead.investigators());
        var leader = dice.pickEarly(investigators);
        investigators.remove(leader);
        var supervisors = new ArrayList<>(memorandum.centre().supervisors());
        var decider = dice.pickEarly(supervisors);
        supervisors.remove(decider);
        return new Cast(
                memorandum,
                lead,
                participants,
                parties,
                dice.chance(SUBMITTED_BY_ANOTHER)
                        ? dice.pick(memorandum.centre().investigators())
                        : leader,
                decider,
                dice.pickEarly(supervisors),
                leader,
                dice.pick(investigators),
                dice.pickEarly(lead.officers()),
                participants.stream()
                        .map(staff -> dice.pickEarly(staff.investigators()))
                        .toList());
    }

    /** Whoever registers exhibits, notes and tasks. */
    Mandate worker(Dice dice) {
        return switch (dice.below(10)) {
            case 0, 1, 2, 3 -> leader;
            case 4, 5 -> second;
            case 6, 7 -> officer;
            default -> dice.pick(partners);
        };
    }

    /** Somebody else who keeps exhibits of this person's organisation; nobody where he is its only one. */
    List<Mandate> colleagues(Mandate of) {
        return List.of(leader, second, officer).stream()
                .filter(other -> !other.equals(of) && other.of(of.organisation()))
                .toList();
    }
}
