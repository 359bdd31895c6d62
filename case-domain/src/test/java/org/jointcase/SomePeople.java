package org.jointcase;

import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;

/** People of several organisations, and what they do today. */
public final class SomePeople {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    public static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneId.of("Asia/Manila"));

    public static final Mandate CENTRE_SUPERVISOR = of(CENTRE, "supervisor", Role.SUPERVISOR);
    public static final Mandate CENTRE_DEPUTY = of(CENTRE, "deputy", Role.SUPERVISOR);
    public static final Mandate CENTRE_INVESTIGATOR = of(CENTRE, "investigator", Role.INVESTIGATOR);
    public static final Mandate CENTRE_LIAISON = of(CENTRE, "liaison", Role.LIAISON);
    public static final Mandate CENTRE_AUDITOR = of(CENTRE, "auditor", Role.AUDITOR);
    public static final Mandate CENTRE_ADMINISTRATOR = of(CENTRE, "administrator", Role.ADMINISTRATOR);
    public static final Mandate AGENCY_SUPERVISOR = of(AGENCY, "supervisor", Role.SUPERVISOR);
    public static final Mandate AGENCY_INVESTIGATOR = of(AGENCY, "investigator", Role.INVESTIGATOR);
    public static final Mandate AGENCY_EXHIBITS = of(AGENCY, "exhibits", Role.EXHIBITS_OFFICER);
    public static final Mandate AGENCY_LIAISON = of(AGENCY, "liaison", Role.LIAISON);
    public static final Mandate POLICE_SUPERVISOR = of(POLICE, "supervisor", Role.SUPERVISOR);
    public static final Mandate POLICE_INVESTIGATOR = of(POLICE, "investigator", Role.INVESTIGATOR);
    public static final Mandate POLICE_EXHIBITS = of(POLICE, "exhibits", Role.EXHIBITS_OFFICER);
    public static final Mandate POLICE_LIAISON = of(POLICE, "liaison", Role.LIAISON);
    public static final Mandate POLICE_AUDITOR = of(POLICE, "auditor", Role.AUDITOR);
    public static final Mandate PARTNER_SUPERVISOR = of(PARTNER, "supervisor", Role.SUPERVISOR);
    public static final Mandate PARTNER_INVESTIGATOR = of(PARTNER, "investigator", Role.INVESTIGATOR);
    public static final Mandate PARTNER_LIAISON = of(PARTNER, "liaison", Role.LIAISON);

    private SomePeople() {}

    /** The same person whenever organisation and name are the same. */
    public static Mandate of(OrganisationId organisation, String name, Role... roles) {
        var person = UUID.nameUUIDFromBytes((organisation + name).getBytes(StandardCharsets.UTF_8));
        return new Mandate(new PersonId(person), organisation, organisation.equals(CENTRE), Set.of(roles));
    }

    /** The same person with other roles. */
    public static Mandate as(Mandate mandate, Role... roles) {
        return new Mandate(mandate.person(), mandate.organisation(), mandate.ofCentre(), Set.of(roles));
    }

    public static Act by(Mandate mandate) {
        return new Act(mandate, NOW, TODAY, NOW, null);
    }

    public static Act by(Mandate mandate, LocalDate day) {
        var then = day.atTime(8, 0).atZone(ZoneId.of("Asia/Manila")).toInstant();
        return new Act(mandate, then, day, then, null);
    }

    public static Representative representative(Mandate mandate) {
        return new Representative(mandate.person(), mandate.organisation());
    }
}
