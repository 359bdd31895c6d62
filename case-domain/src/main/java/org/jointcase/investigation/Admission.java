package org.jointcase.investigation;

import static org.jointcase.investigation.InvestigationRule.NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_ACTIVE_ORGANISATION_TAKES_PART;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_PARTY_TO_THE_AGREEMENT_TAKES_PART;
import static org.jointcase.investigation.InvestigationRule.THE_CENTRE_TAKES_PART_WITHOUT_AN_AGREEMENT;
import static org.jointcase.organisation.OrganisationKind.NATIONAL_CENTRE;
import static org.jointcase.rule.RuleBroken.require;

import org.jointcase.agreement.AgreementId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Committed;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Whether an organisation may take part in a case: the centre always, others under an agreement in force. */
final class Admission {
    private Admission() {}

    /** @return what the organisation is */
    static OrganisationKind check(
            OrganisationId organisation, @Nullable AgreementId agreement, Act act, Committed committed) {
        var party = committed.state(organisation);
        require(party.active(), ONLY_AN_ACTIVE_ORGANISATION_TAKES_PART);
        if (party.is(NATIONAL_CENTRE)) {
            require(agreement == null, THE_CENTRE_TAKES_PART_WITHOUT_AN_AGREEMENT);
        } else {
            underAgreement(organisation, agreement, act, committed);
        }
        return party.knownKind();
    }

    private static void underAgreement(
            OrganisationId organisation, @Nullable AgreementId agreement, Act act, Committed committed) {
        if (agreement == null) {
            throw new RuleBroken(NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE);
        }
        var terms = committed.state(agreement);
        require(terms.hasParty(organisation), ONLY_A_PARTY_TO_THE_AGREEMENT_TAKES_PART);
        require(terms.inForceOn(act.today()), NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE);
    }
}
