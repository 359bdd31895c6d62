package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointcase.mandate.Mandate;
import org.jointcase.note.NoteCommand;
import org.jointcase.note.NoteId;
import org.jointcase.task.TaskCommand;
import org.jointcase.task.TaskId;

/** What is noted in a case, and what is to be done. */
record Working(Setting setting) {
    private static final int CORRECTED = 6;
    private static final int MANDATORY = 30;
    private static final int DONE = 65;

    /** @param from the number of the first */
    List<List<Step>> notes(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> note("note/" + i))
                .toList();
    }

    private List<Step> note(String what) {
        var dice = setting.dice(what);
        var author = setting.cast().worker(dice);
        var id = new NoteId(setting.id(what));
        var wording = setting.wording();
        var added = setting.noted(
                what,
                author,
                act -> new NoteCommand.Add(
                        act, id, setting.investigation(), wording.note(setting.dice(what + "/words"))));
        if (!dice.chance(CORRECTED)) {
            return List.of(added);
        }
        var corrected = wording.spoken("correction", dice);
        return List.of(
                added,
                setting.deed(
                        what + "/correct",
                        author,
                        act -> new NoteCommand.Correct(act, id, corrected, "Read again in the original.")));
    }

    /**
     * @param mandatory whether some have to be done before the case closes
     * @param settled whether all of those are
     */
    List<List<Step>> tasks(int count, boolean mandatory, boolean settled) {
        return IntStream.range(0, count)
                .mapToObj(i -> task("task/" + i, mandatory, settled))
                .toList();
    }

    private List<Step> task(String what, boolean mayBeMandatory, boolean settled) {
        var dice = setting.dice(what);
        var cast = setting.cast();
        var mandatory = mayBeMandatory && dice.chance(MANDATORY);
        Mandate assignee = dice.pick(List.of(cast.leader(), cast.second(), cast.officer()));
        var id = new TaskId(setting.id(what));
        var title = setting.wording().spoken("task", dice);
        int days = dice.between(1, 60);
        var steps = new ArrayList<Step>();
        steps.add(setting.deed(
                what,
                cast.leader(),
                act -> new TaskCommand.Add(
                        act,
                        id,
                        setting.investigation(),
                        title,
                        assignee.person(),
                        act.today().plusDays(days),
                        mandatory)));
        if ((mandatory && settled) || dice.chance(DONE)) {
            var outcome = setting.wording().spoken("outcome", dice);
            steps.add(setting.deed(what + "/complete", assignee, act -> new TaskCommand.Complete(act, id, outcome)));
        }
        return steps;
    }
}
