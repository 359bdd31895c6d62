package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;

/**
 * All that happens in a case. Stage comes after stage; in one stage several lanes may go on at the same time, step by step
 * each.
 */
public record Script(List<List<List<Step>>> stages) {
    static Script inOneLane(List<Step> steps) {
        return new Script(List.of(List.of(steps)));
    }

    /** What is done before everything else. */
    public Step first() {
        return stages.getFirst().getFirst().getFirst();
    }

    /** What is done after everything else. */
    public Step last() {
        return stages.getLast().getLast().getLast();
    }

    /** Deals the steps that belong together to so many lanes. */
    static List<List<Step>> dealt(List<List<Step>> together, int lanes) {
        var dealt = new ArrayList<List<Step>>();
        for (int i = 0; i < lanes; i++) {
            dealt.add(new ArrayList<>());
        }
        for (int i = 0; i < together.size(); i++) {
            dealt.get(i % lanes).addAll(together.get(i));
        }
        return dealt;
    }
}
