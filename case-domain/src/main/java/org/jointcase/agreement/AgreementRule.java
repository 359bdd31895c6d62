package org.jointcase.agreement;

import org.jointcase.rule.Rule;

/** The rules of a memorandum of understanding. */
public enum AgreementRule implements Rule {
    THE_CENTRE_IS_A_PARTY,
    ONLY_ACTIVE_ORGANISATIONS_AGREE,
    EACH_PARTY_SIGNS_ONCE,
    NOTHING_FOLLOWS_TERMINATION,
    A_SUSPENDED_AGREEMENT_IS_NOT_SUSPENDED_AGAIN,
    ONLY_A_SUSPENDED_AGREEMENT_RESUMES,
    NOTICE_IS_NOT_GIVEN_FOR_A_PAST_DAY,
    NOTICE_DOES_NOT_PROLONG_THE_TERM
}
