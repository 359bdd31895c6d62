package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.material.Outcome;
import org.jointcase.api.country.material.Sizes;
import org.jointcase.api.country.material.Texts;
import org.jointcase.api.country.material.Wording;
import org.jointcase.api.country.people.Joining;
import org.jointcase.api.country.people.Memorandum;

/** Tells what happens in each case of a country: the seed and the case's number decide, and nothing else. */
public final class Story {
    private static final int LANES = 16;

    /** Each waits for the one before, for all change the case's register. */
    private static final int LANES_OF_COLLECTING = 4;

    private static final int TRANSFERRED = 7;
    private static final int FATE_DECIDED_EARLY = 5;

    private final long seed;
    private final Texts texts;
    private final List<Memorandum> memoranda;
    private final IntFunction<String> numbers;

    /** @param numbers gives cases of a year their numbers */
    public Story(long seed, Texts texts, List<Memorandum> memoranda, IntFunction<String> numbers) {
        this.seed = seed;
        this.texts = texts;
        this.memoranda = memoranda;
        this.numbers = numbers;
    }

    public Script of(int number) {
        var setting = setting(number);
        var opening = new Opening(setting, numbers);
        var outcome = Outcome.of(seed, number);
        if (Sizes.isTheGiant(seed, number)) {
            return giant(setting, opening);
        }
        var steps = new ArrayList<Step>();
        steps.add(opening.submitted());
        if (outcome == Outcome.DECLINED) {
            steps.add(opening.declined());
        }
        if (outcome.opened()) {
            steps.addAll(opening.opened());
            steps.addAll(worked(setting, outcome));
        }
        if (outcome == Outcome.SUSPENDED) {
            steps.addAll(new Interruption(setting).steps());
        }
        if (outcome == Outcome.ABSORBED) {
            steps.addAll(absorbed(setting));
        }
        return Script.inOneLane(steps);
    }

    /** The absorbing case may not have been opened yet. It is then, by steps of its own, which nobody takes twice. */
    private List<Step> absorbed(Setting setting) {
        var absorbing = setting(absorbing(setting.number()));
        var opening = new Opening(absorbing, numbers);
        var steps = new ArrayList<Step>();
        steps.add(opening.submitted());
        steps.addAll(opening.opened());
        steps.add(new Closing(setting).absorbed(absorbing.investigation()));
        return steps;
    }

    private int absorbing(int number) {
        return Outcome.absorbing(seed, number).orElseThrow();
    }

    private Setting setting(int number) {
        var dice = Setting.diceOf(seed, number);
        var cast = cast(number, dice);
        return new Setting(seed, number, new Wording(texts, dice), cast);
    }

    /** Who has to do with a case that another absorbs has to do with that one. */
    private Cast cast(int number, Dice dice) {
        if (Outcome.of(seed, number) == Outcome.ABSORBED) {
            return setting(absorbing(number)).cast();
        }
        int known = Math.min(memoranda.size(), Joining.memoranda(number));
        return Cast.of(dice.pickEarly(memoranda.subList(0, known)), dice);
    }

    private List<Step> worked(Setting setting, Outcome outcome) {
        int size = Sizes.exhibits(seed, setting.number());
        var pending = !outcome.settled();
        var absorbed = outcome == Outcome.ABSORBED;
        var dice = setting.dice("order");
        var collecting = new Collecting(setting);
        var custody = new Custody(setting);
        var sharing = new Sharing(setting, custody);
        var working = new Working(setting);
        var items = collecting.items(size, true);
        int early = 1 + size / 12;
        var steps = new ArrayList<>(dice.interleave(and(
                working.notes(0, early),
                List.of(items.stream().map(collecting::collected).toList()))));
        var transfers = custody.transfers(items, pending, TRANSFERRED);
        var releases = absorbed ? List.<List<Step>>of() : sharing.releases(items, pending);
        steps.addAll(dice.interleave(and(
                and(transfers, releases),
                and(
                        new Asking(setting).requests(pending),
                        and(working.notes(early, 1 + size / 12), working.tasks(1 + size / 10, true, !pending))))));
        items.stream()
                .filter(item -> item.rests() && (outcome.settled() || dice.chance(FATE_DECIDED_EARLY)))
                .map(item -> custody.fate(item, !absorbed))
                .forEach(steps::add);
        if (outcome.settled() && !absorbed) {
            steps.addAll(new Closing(setting).steps(outcome, sharing.live()));
        }
        if (outcome == Outcome.RETURNED || outcome == Outcome.REOPENED) {
            working.notes(2 * early, 2).forEach(steps::addAll);
        }
        return steps;
    }

    /** The one case of which many write at the same time. */
    private Script giant(Setting setting, Opening opening) {
        int size = Sizes.exhibits(seed, setting.number());
        int notes = size * 13 / 10;
        var collecting = new Collecting(setting);
        var custody = new Custody(setting);
        var working = new Working(setting);
        var items = collecting.items(size, false);
        var transfers = custody.transfers(items, true, 3 * TRANSFERRED);
        var shared = new Sharing(setting, custody).releases(items, true);
        var asked = new Asking(setting).requests(true);
        var work = and(transfers, and(working.notes(0, notes), working.tasks(size / 2, false, false)));
        var first = new ArrayList<>(List.of(opening.submitted()));
        first.addAll(opening.opened());
        return new Script(List.of(
                List.of(first),
                Script.dealt(
                        items.stream()
                                .map(item -> List.of(collecting.collected(item)))
                                .toList(),
                        LANES_OF_COLLECTING),
                List.of(and(shared, asked).stream().flatMap(List::stream).toList()),
                Script.dealt(setting.dice("order").shuffled(work), LANES),
                List.of(working.notes(notes, 1).getFirst())));
    }

    private static List<List<Step>> and(List<List<Step>> some, List<List<Step>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
