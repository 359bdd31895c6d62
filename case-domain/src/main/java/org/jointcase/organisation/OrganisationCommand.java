package org.jointcase.organisation;

import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.text;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;

/** What may be asked about a party. */
public sealed interface OrganisationCommand extends CaseCommand {
    OrganisationId organisationId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case FoundCentre foundCentre ->
                mandate.mustBe(ADMINISTRATOR).mustBeOfCentre().mustBeOf(organisationId());
            case Propose propose -> mandate.mustBe(ADMINISTRATOR).mustBeOfCentre();
            case Activate activate -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Suspend suspend -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
            case Reinstate reinstate -> mandate.mustBe(SUPERVISOR).mustBeOfCentre();
        };
    }

    /** The one command that needs no organisation to act for: it makes the centre, active at once. */
    record FoundCentre(
            Act act, @TargetAggregateIdentifier OrganisationId organisationId, String code, String name, String country)
            implements OrganisationCommand {
        public FoundCentre {
            Shape.check(code, name, country);
        }
    }

    record Propose(
            Act act,
            @TargetAggregateIdentifier OrganisationId organisationId,
            String code,
            String name,
            OrganisationKind kind,
            String country)
            implements OrganisationCommand {
        public Propose {
            Shape.check(code, name, country);
        }
    }

    record Activate(Act act, @TargetAggregateIdentifier OrganisationId organisationId) implements OrganisationCommand {}

    record Suspend(Act act, @TargetAggregateIdentifier OrganisationId organisationId, String reason)
            implements OrganisationCommand {
        public Suspend {
            text("reason", reason);
        }
    }

    record Reinstate(Act act, @TargetAggregateIdentifier OrganisationId organisationId, String reason)
            implements OrganisationCommand {
        public Reinstate {
            text("reason", reason);
        }
    }

    /** The shape of a party's particulars: code {@code [a-z0-9-]}, country ISO 3166-1 alpha-2. */
    final class Shape {
        private Shape() {}

        static void check(String code, String name, String country) {
            if (!code.matches("[a-z][a-z0-9-]{1,31}")) {
                throw new IllegalArgumentException("code must be 2 to 32 of a-z, 0-9 and -, a letter first");
            }
            line("name", name);
            if (!country.matches("[A-Z]{2}")) {
                throw new IllegalArgumentException("country must be two letters, ISO 3166-1 alpha-2");
            }
        }
    }
}
