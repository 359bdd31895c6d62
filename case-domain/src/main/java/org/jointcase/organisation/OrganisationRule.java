package org.jointcase.organisation;

import org.jointcase.rule.Rule;

/** The rules of being a party. */
public enum OrganisationRule implements Rule {
    ONLY_AN_ACTIVE_ORGANISATION_ACTS,
    THERE_IS_ONE_NATIONAL_CENTRE,
    ONLY_A_PROPOSED_ORGANISATION_IS_ACTIVATED,
    ONLY_AN_ACTIVE_ORGANISATION_IS_SUSPENDED,
    ONLY_A_SUSPENDED_ORGANISATION_IS_REINSTATED,
    THE_CENTRE_IS_NEVER_SUSPENDED
}
