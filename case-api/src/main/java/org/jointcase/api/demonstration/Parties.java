package org.jointcase.api.demonstration;

import static org.jointcase.organisation.OrganisationKind.GOVERNMENT_AGENCY;
import static org.jointcase.organisation.OrganisationKind.LAW_ENFORCEMENT;
import static org.jointcase.organisation.OrganisationKind.PRIVATE_PARTNER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.agreement.AgreementCommand.Draft;
import org.jointcase.agreement.AgreementCommand.Sign;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.api.change.NewId;
import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.embedded.CannotStart;
import org.jointcase.handling.Tlp;
import org.jointcase.organisation.OrganisationCommand.Activate;
import org.jointcase.organisation.OrganisationCommand.FoundCentre;
import org.jointcase.organisation.OrganisationCommand.Propose;
import org.jointcase.organisation.OrganisationKind;

/** The organisations of the demonstration and their memorandum of understanding. */
public final class Parties {
    private static final List<String> CODES = List.of("ncic", "agency", "police", "partner");
    private static final int TERM_YEARS = 10;

    private final Founding founding;
    private final KnownOrganisations organisations;
    private final CentreSettings centre;

    Parties(Founding founding, KnownOrganisations organisations, CentreSettings centre) {
        this.founding = founding;
        this.organisations = organisations;
        this.centre = centre;
    }

    /**
     * Does what has not been done at an earlier start.
     *
     * @return the agreement of all four
     * @throws CannotStart if there is a centre that is not the demonstration's
     */
    public AgreementId found() {
        mustBeTheDemonstrations();
        founding.introduce();
        founding.let(
                "ncic.administrator",
                "centre",
                act -> new FoundCentre(act, founding.organisation("ncic"), "ncic", centre.name(), centre.country()));
        propose("agency", "Cybercrime Investigation Agency", GOVERNMENT_AGENCY);
        propose("police", "National Police Cyber Unit", LAW_ENFORCEMENT);
        propose("partner", "Bantay Security, Inc.", PRIVATE_PARTNER);
        return agree();
    }

    private void mustBeTheDemonstrations() {
        var founded = organisations
                .that(party -> party.is(OrganisationKind.NATIONAL_CENTRE))
                .findAny();
        if (founded.isPresent() && !founding.did("ncic.administrator", "centre")) {
            throw new CannotStart("This home belongs to a real centre, and the demonstration to none:"
                    + " choose another with --jointcase.home");
        }
    }

    /** @throws CannotStart if the centre is the demonstration's: whose cases are real must not find invented ones among them */
    public void mustNotBeThere() {
        if (founding.did("ncic.administrator", "centre")) {
            throw new CannotStart(
                    "This home has the demonstration's invented cases, and real ones must not get among them:"
                            + " choose another with --jointcase.home, or let the demonstration run, which it does only embedded,"
                            + " on loopback and where jointcase.demo is not false");
        }
    }

    private void propose(String code, String name, OrganisationKind kind) {
        var id = founding.organisation(code);
        founding.let(
                "ncic.administrator",
                "propose/" + code,
                act -> new Propose(act, id, code, name, kind, centre.country()));
        founding.let("ncic.supervisor", "activate/" + code, act -> new Activate(act, id));
    }

    private AgreementId agree() {
        var drafted = founding.let(
                "ncic.supervisor",
                "agreement",
                act -> new Draft(
                        act,
                        new AgreementId(NewId.next()),
                        "Memorandum of understanding on joint cybercrime investigation",
                        CODES.stream().map(founding::organisation).collect(Collectors.toSet()),
                        act.today(),
                        lastDay(act.today()),
                        clauses()));
        var agreement = drafted.entries().stream()
                .map(entry -> entry.event())
                .filter(Drafted.class::isInstance)
                .map(Drafted.class::cast)
                .map(Drafted::agreementId)
                .findFirst()
                .orElseThrow();
        CODES.forEach(code -> founding.let(code + ".supervisor", "signature/" + code, act -> new Sign(act, agreement)));
        return agreement;
    }

    private static LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusYears(TERM_YEARS).minusDays(1);
    }

    /** Enough for a case from its submission to its closing, and one that is too narrow for most of it. */
    private static List<Clause> clauses() {
        Set<DataCategory> all = EnumSet.allOf(DataCategory.class);
        return Stream.of(
                        new Clause(
                                "5.1",
                                Subject.INTELLIGENCE_SHARING,
                                Direction.BETWEEN_PARTIES,
                                EnumSet.allOf(Purpose.class),
                                all,
                                Tlp.RED,
                                true,
                                null,
                                24),
                        new Clause(
                                "5.2",
                                Subject.INTELLIGENCE_SHARING,
                                Direction.FROM_CENTRE,
                                Set.of(Purpose.INTELLIGENCE),
                                Set.of(DataCategory.TECHNICAL),
                                Tlp.GREEN,
                                false,
                                null,
                                null),
                        new Clause(
                                "6.1",
                                Subject.INVESTIGATION_ASSISTANCE,
                                Direction.BETWEEN_PARTIES,
                                Set.of(Purpose.INVESTIGATION, Purpose.JUDICIAL),
                                all,
                                Tlp.RED,
                                true,
                                10,
                                24))
                .toList();
    }
}
