package org.jointcase.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.handling.Tlp;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;

/** The centre, an agency, the police and a private partner, and the agreement that all four have signed. */
final class Parties {
    static final String SHARING = "4.1";
    static final String ASSISTANCE = "5.1";

    final OrganisationId centre = new OrganisationId(EventIds.next());
    final OrganisationId agency = new OrganisationId(EventIds.next());
    final OrganisationId police = new OrganisationId(EventIds.next());
    final OrganisationId partner = new OrganisationId(EventIds.next());
    final AgreementId agreement = new AgreementId(EventIds.next());

    final Mandate supervisor = mandate(centre, Role.SUPERVISOR);
    final Mandate deputy = mandate(centre, Role.SUPERVISOR);
    final Mandate agencySupervisor = mandate(agency, Role.SUPERVISOR);
    final Mandate agencyInvestigator = mandate(agency, Role.INVESTIGATOR);
    final Mandate policeSupervisor = mandate(police, Role.SUPERVISOR);
    final Mandate policeInvestigator = mandate(police, Role.INVESTIGATOR);
    final Mandate partnerSupervisor = mandate(partner, Role.SUPERVISOR);
    final Mandate partnerInvestigator = mandate(partner, Role.INVESTIGATOR);
    private final Mandate administrator = mandate(centre, Role.ADMINISTRATOR);

    void agree(CommandTarget target) {
        target.send(new OrganisationCommand.FoundCentre(act(administrator), centre, "ncic", "The centre", "PH"));
        join(target, agency, "agency", OrganisationKind.GOVERNMENT_AGENCY);
        join(target, police, "police", OrganisationKind.LAW_ENFORCEMENT);
        join(target, partner, "partner", OrganisationKind.PRIVATE_PARTNER);
        target.send(new AgreementCommand.Draft(
                act(supervisor),
                agreement,
                "Joint investigations",
                Set.of(centre, agency, police, partner),
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2099-12-31"),
                List.of(
                        clause(SHARING, Subject.INTELLIGENCE_SHARING),
                        clause(ASSISTANCE, Subject.INVESTIGATION_ASSISTANCE))));
        for (var signer : List.of(supervisor, agencySupervisor, policeSupervisor, partnerSupervisor)) {
            target.send(new AgreementCommand.Sign(act(signer), agreement));
        }
    }

    static Act act(Mandate mandate) {
        var now = Centre.now();
        return new Act(mandate, now, LocalDate.ofInstant(now, LedgerNode.ZONE), now, null);
    }

    private void join(CommandTarget target, OrganisationId id, String code, OrganisationKind kind) {
        target.send(new OrganisationCommand.Propose(act(administrator), id, code, code, kind, "PH"));
        target.send(new OrganisationCommand.Activate(act(supervisor), id));
    }

    private static Clause clause(String ref, Subject subject) {
        return new Clause(
                ref,
                subject,
                Direction.BETWEEN_PARTIES,
                Set.of(Purpose.INVESTIGATION),
                Set.of(DataCategory.TECHNICAL),
                Tlp.AMBER,
                true,
                null,
                null);
    }

    private Mandate mandate(OrganisationId organisation, Role role) {
        return new Mandate(new PersonId(EventIds.next()), organisation, organisation.equals(centre), Set.of(role));
    }
}
