package org.jointcase.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.ExpectedVersion;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.transparency.Hash;

/** Commands of the centre's people, now. */
public final class SomeCommands {
    public static final OrganisationId CENTRE =
            new OrganisationId(UUID.fromString("018f9a3c-0000-7000-8000-000000000101"));
    private static final PersonId ADMINISTRATOR = new PersonId(UUID.fromString("018f9a3c-0000-7000-8000-000000000201"));
    private static final PersonId SUPERVISOR = new PersonId(UUID.fromString("018f9a3c-0000-7000-8000-000000000202"));

    private SomeCommands() {}

    public static CaseCommand foundCentre() {
        return new OrganisationCommand.FoundCentre(administrator(), CENTRE, "ncic", "The centre", "PH");
    }

    public static OrganisationId organisationId() {
        return new OrganisationId(EventIds.next());
    }

    public static CaseCommand propose(OrganisationId id) {
        return new OrganisationCommand.Propose(
                administrator(), id, "agency", "An agency", OrganisationKind.GOVERNMENT_AGENCY, "PH");
    }

    public static CaseCommand activate(OrganisationId id) {
        return new OrganisationCommand.Activate(supervisor(), id);
    }

    public static CaseCommand suspend(OrganisationId id) {
        return new OrganisationCommand.Suspend(supervisor(), id, "suspended in a test");
    }

    public static CaseCommand reinstate(OrganisationId id) {
        return new OrganisationCommand.Reinstate(supervisor(), id, "reinstated in a test");
    }

    public static CaseCommand submit(InvestigationId id, Mandate investigator) {
        return new InvestigationCommand.Submit(
                act(investigator),
                id,
                "ncic-2026-" + id.toString().substring(30),
                "A case",
                "What happened",
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                Tlp.AMBER);
    }

    public static Attempt attempt() {
        return attempt(UUID.randomUUID());
    }

    public static Attempt attempt(UUID key) {
        return attempt(key, "the same");
    }

    public static Attempt attempt(UUID key, String content) {
        return new Attempt("test", key, Hash.sha256(content.getBytes(UTF_8)), null);
    }

    public static Attempt expecting(OrganisationId id, long version) {
        return expecting(id, version, UUID.randomUUID());
    }

    public static Attempt expecting(OrganisationId id, long version, UUID key) {
        var attempt = attempt(key);
        return new Attempt(attempt.client(), key, attempt.digest(), new ExpectedVersion(id.value(), version));
    }

    public static Act administrator() {
        return act(new Mandate(ADMINISTRATOR, CENTRE, true, Set.of(Role.ADMINISTRATOR)));
    }

    public static Act supervisor() {
        return act(new Mandate(SUPERVISOR, CENTRE, true, Set.of(Role.SUPERVISOR)));
    }

    public static Act act(Mandate mandate) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Act(mandate, now, LocalDate.ofInstant(now, ALedger.ZONE), now, null);
    }
}
