package org.jointcase.rule;

/** A command asked for what a rule forbids. Nothing in the case has changed. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    public RuleBroken(Rule rule) {
        super(rule.name(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    /** @throws RuleBroken naming {@code rule} unless {@code holds} */
    public static void require(boolean holds, Rule rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
