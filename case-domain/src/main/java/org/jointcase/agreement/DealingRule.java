package org.jointcase.agreement;

import org.jointcase.rule.Rule;

/** The rules between two parties that deal with each other, in a release or in a request: who they are, and under what. */
public enum DealingRule implements Rule {
    PARTY_NOT_ACTIVE,
    NOT_A_PARTY_TO_THE_AGREEMENT,
    AGREEMENT_NOT_IN_FORCE,
    NO_SUCH_CLAUSE,
    SUBJECT_OUTSIDE_THE_CLAUSE
}
