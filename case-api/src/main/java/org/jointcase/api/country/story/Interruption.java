package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.investigation.InvestigationCommand.Resume;
import org.jointcase.investigation.InvestigationCommand.Suspend;

/** How work on a case rests, after some cases' work had rested and gone on before. */
record Interruption(Setting setting) {
    private static final int NOT_THE_FIRST = 40;

    List<Step> steps() {
        var dice = setting.dice("interruption");
        var steps = new ArrayList<Step>();
        if (dice.chance(NOT_THE_FIRST)) {
            steps.add(suspended("suspend/0"));
            steps.add(resumed());
        }
        steps.add(suspended("suspend"));
        return steps;
    }

    private Step suspended(String name) {
        var reason = setting.wording().formal("suspension", setting.dice(name));
        return setting.deed(name, setting.cast().decider(), act -> new Suspend(act, setting.investigation(), reason));
    }

    private Step resumed() {
        var reason = setting.wording().formal("resumption", setting.dice("resume"));
        return setting.deed("resume", setting.cast().closer(), act -> new Resume(act, setting.investigation(), reason));
    }
}
