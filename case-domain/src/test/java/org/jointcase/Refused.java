package org.jointcase;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jointcase.rule.Rule;
import org.jointcase.rule.RuleBroken;

/** That a command was refused by one rule. */
public final class Refused extends TypeSafeMatcher<RuleBroken> {
    private final Rule rule;

    private Refused(Rule rule) {
        this.rule = rule;
    }

    public static Matcher<RuleBroken> by(Rule rule) {
        return new Refused(rule);
    }

    @Override
    protected boolean matchesSafely(RuleBroken refusal) {
        return refusal.rule().equals(rule);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by ").appendText(rule.name());
    }
}
