package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.api.country.material.Outcome;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationCommand.Absorb;
import org.jointcase.investigation.InvestigationCommand.Close;
import org.jointcase.investigation.InvestigationCommand.ProposeClosure;
import org.jointcase.investigation.InvestigationCommand.Reopen;
import org.jointcase.investigation.InvestigationCommand.ReturnClosure;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.release.ReleaseId;

/** How a case that is settled ends, and begins again; or goes on in another. */
record Closing(Setting setting) {
    List<Step> steps(Outcome outcome, List<ReleaseId> live) {
        var cast = setting.cast();
        var id = setting.investigation();
        var wording = setting.wording();
        var dice = setting.dice("closing");
        var determination = dice.pick(List.of(Determination.values()));
        var disposition = dice.pick(List.of(Disposition.values()));
        var summary = wording.formal("closing", dice);
        var steps = new ArrayList<Step>();
        steps.add(setting.deed(
                "propose closure",
                cast.leader(),
                act -> new ProposeClosure(
                        act,
                        id,
                        determination,
                        disposition,
                        summary,
                        live.stream()
                                .map(release -> new ContinuedRelease(
                                        release, act.today().plusYears(1), "The trial is to come."))
                                .toList())));
        if (outcome == Outcome.RETURNED) {
            var reason = wording.formal("return", dice);
            steps.add(setting.deed("return closure", cast.closer(), act -> new ReturnClosure(act, id, reason)));
        }
        if (outcome == Outcome.CLOSED || outcome == Outcome.REOPENED) {
            steps.add(setting.deed("close", cast.closer(), act -> new Close(act, id)));
        }
        if (outcome == Outcome.REOPENED) {
            var facts = wording.formal("new facts", dice);
            steps.add(setting.deed("reopen", cast.decider(), act -> new Reopen(act, id, facts)));
        }
        return steps;
    }

    Step absorbed(InvestigationId absorbing) {
        var reason = setting.wording().formal("absorption", setting.dice("absorption"));
        return setting.deed(
                "absorb", setting.cast().decider(), act -> new Absorb(act, setting.investigation(), absorbing, reason));
    }
}
