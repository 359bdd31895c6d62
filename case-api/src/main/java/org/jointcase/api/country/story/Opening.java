package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jointcase.api.country.people.Staff;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationCommand.AdmitParticipant;
import org.jointcase.investigation.InvestigationCommand.AssignLead;
import org.jointcase.investigation.InvestigationCommand.AssignMember;
import org.jointcase.investigation.InvestigationCommand.Decline;
import org.jointcase.investigation.InvestigationCommand.Open;
import org.jointcase.investigation.InvestigationCommand.Submit;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.Mandate;

/** How a case begins: submitted, and declined; or opened, led and joined. */
record Opening(Setting setting, IntFunction<String> numbers) {
    private static final List<Tlp> MARKINGS = List.of(Tlp.AMBER, Tlp.AMBER, Tlp.GREEN, Tlp.AMBER_STRICT);

    Step submitted() {
        var cast = setting.cast();
        var wording = setting.wording();
        return setting.deed("submit", cast.submitter(), act -> {
            var dice = setting.dice("submit");
            return new Submit(
                    act,
                    setting.investigation(),
                    numbers.apply(act.today().getYear()),
                    wording.title(dice),
                    wording.summary(dice),
                    wording.offences(),
                    wording.severity(dice),
                    dice.pick(MARKINGS));
        });
    }

    Step declined() {
        var reason = setting.wording().formal("decline", setting.dice("decline"));
        return setting.deed(
                "decline", setting.cast().decider(), act -> new Decline(act, setting.investigation(), reason));
    }

    List<Step> opened() {
        var cast = setting.cast();
        var id = setting.investigation();
        var agreement = cast.memorandum().agreement();
        var steps = new ArrayList<Step>();
        steps.add(setting.deed("open", cast.decider(), act -> new Open(act, id)));
        var lead = cast.lead().organisation();
        steps.add(setting.deed("lead", cast.decider(), act -> new AssignLead(act, id, lead, agreement)));
        for (var other : cast.participants()) {
            var organisation = other.organisation();
            steps.add(setting.deed(
                    "admit/" + organisation,
                    cast.decider(),
                    act -> new AdmitParticipant(act, id, organisation, agreement)));
        }
        steps.add(assigned(cast.lead(), cast.leader(), MemberRole.LEAD_INVESTIGATOR));
        steps.add(assigned(cast.lead(), cast.second(), MemberRole.INVESTIGATOR));
        steps.add(assigned(cast.lead(), cast.officer(), MemberRole.EXHIBITS_OFFICER));
        for (int i = 0; i < cast.partners().size(); i++) {
            steps.add(assigned(cast.participants().get(i), cast.partners().get(i), MemberRole.INVESTIGATOR));
        }
        return steps;
    }

    private Step assigned(Staff of, Mandate member, MemberRole role) {
        return setting.deed(
                "assign/" + member.person(),
                of.supervisors().getFirst(),
                act -> new AssignMember(act, setting.investigation(), member.representative(), role));
    }
}
