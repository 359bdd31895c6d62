package org.jointcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_ADMINISTRATOR;
import static org.jointcase.SomePeople.CENTRE_AUDITOR;
import static org.jointcase.SomePeople.CENTRE_DEPUTY;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_LIAISON;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_LIAISON;
import static org.jointcase.SomePeople.PARTNER_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_AUDITOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;

/** Everybody, in groups by what they see of {@link AnInvestigation}. */
public final class Onlookers {
    /** Who sees everything, what is TLP:RED too. */
    public static final List<Mandate> CENTRE = List.of(CENTRE_SUPERVISOR, CENTRE_DEPUTY, CENTRE_AUDITOR);

    /** Who sees the file. */
    public static final List<Mandate> LEAD =
            List.of(AGENCY_SUPERVISOR, AGENCY_INVESTIGATOR, AGENCY_EXHIBITS, AGENCY_LIAISON);

    public static final List<Mandate> POLICE =
            List.of(POLICE_SUPERVISOR, POLICE_INVESTIGATOR, POLICE_EXHIBITS, POLICE_LIAISON, POLICE_AUDITOR);
    public static final List<Mandate> PARTNER = List.of(PARTNER_SUPERVISOR, PARTNER_INVESTIGATOR, PARTNER_LIAISON);

    public static final Mandate FOREIGN_SUPERVISOR =
            SomePeople.of(AnOrganisation.FOREIGN, "supervisor", Role.SUPERVISOR);
    public static final Mandate FOREIGN_LIAISON = SomePeople.of(AnOrganisation.FOREIGN, "liaison", Role.LIAISON);
    public static final Mandate FOREIGN_INVESTIGATOR =
            SomePeople.of(AnOrganisation.FOREIGN, "investigator", Role.INVESTIGATOR);
    public static final Mandate POLICE_UNASSIGNED =
            SomePeople.of(AnOrganisation.POLICE, "second investigator", Role.INVESTIGATOR);

    private static final List<Mandate> EVERYBODY = all(
            CENTRE,
            LEAD,
            POLICE,
            PARTNER,
            CENTRE_INVESTIGATOR,
            CENTRE_LIAISON,
            CENTRE_ADMINISTRATOR,
            POLICE_UNASSIGNED,
            FOREIGN_SUPERVISOR,
            FOREIGN_LIAISON,
            FOREIGN_INVESTIGATOR);

    private Onlookers() {}

    /** @param expected people, and groups of them */
    public static void areExactly(Predicate<Mandate> seeing, Object... expected) {
        assertThat(EVERYBODY).filteredOn(seeing).containsExactlyInAnyOrderElementsOf(all(expected));
    }

    private static List<Mandate> all(Object... people) {
        return Stream.of(people)
                .flatMap(some -> some instanceof List<?> group ? group.stream() : Stream.of(some))
                .map(Mandate.class::cast)
                .toList();
    }
}
