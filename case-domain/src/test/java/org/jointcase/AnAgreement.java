package org.jointcase;

import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.FOREIGN;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.agreement.AgreementEvent.Signed;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.organisation.OrganisationId;

/** A memorandum between the centre, the agency, the police, the private partner and the foreign authority. */
public final class AnAgreement {
    public static final AgreementId ID = new AgreementId(UUID.fromString("018f9a3c-0000-7000-8000-000000000301"));
    public static final LocalDate FROM = LocalDate.parse("2026-01-01");
    public static final LocalDate TO = LocalDate.parse("2027-12-31");

    public static final Clause SHARING = new Clause(
            "4.1",
            Subject.INTELLIGENCE_SHARING,
            Direction.BETWEEN_PARTIES,
            Set.of(Purpose.INTELLIGENCE, Purpose.INVESTIGATION),
            Set.of(DataCategory.TECHNICAL, DataCategory.TRAFFIC),
            Tlp.AMBER_STRICT,
            true,
            null,
            72);
    public static final Clause ASSISTANCE = new Clause(
            "5.1",
            Subject.INVESTIGATION_ASSISTANCE,
            Direction.BETWEEN_PARTIES,
            Set.of(Purpose.INVESTIGATION),
            Set.of(DataCategory.TECHNICAL),
            Tlp.AMBER,
            false,
            10,
            null);

    private AnAgreement() {}

    public static AgreementEvent drafted(Clause... clauses) {
        return new Drafted(
                ID,
                "Joint investigations",
                Set.of(CENTRE, AGENCY, POLICE, PARTNER, FOREIGN),
                FROM,
                TO,
                List.of(clauses));
    }

    public static AgreementEvent signed(OrganisationId party) {
        return new Signed(ID, party, SomePeople.of(party, "supervisor").person());
    }

    /** In force with these clauses. */
    public static List<CaseEvent> inForce(Clause... clauses) {
        return Facts.flat(
                drafted(clauses), signed(CENTRE), signed(AGENCY), signed(POLICE), signed(PARTNER), signed(FOREIGN));
    }

    /** In force, with a clause for sharing and one for assistance. */
    public static List<CaseEvent> inForce() {
        return inForce(SHARING, ASSISTANCE);
    }

    /** Another one, in force between these parties only, with the same clauses. */
    public static List<CaseEvent> between(AgreementId id, OrganisationId... parties) {
        return Facts.flat(
                new Drafted(id, "Between us", Set.of(parties), FROM, TO, List.of(SHARING, ASSISTANCE)),
                Stream.of(parties)
                        .map(party -> new Signed(
                                id, party, SomePeople.of(party, "supervisor").person()))
                        .toList());
    }
}
