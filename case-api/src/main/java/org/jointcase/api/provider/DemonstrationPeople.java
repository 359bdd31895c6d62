package org.jointcase.api.provider;

import java.util.List;
import java.util.Set;
import org.jointcase.mandate.Role;

/** The people of the demonstration: everybody knows their secret, so they exist on loopback alone. */
public final class DemonstrationPeople {
    public static final String SECRET = "demo";

    public static final List<Account> ALL = List.of(
            person("ncic", "supervisor", Role.SUPERVISOR),
            person("ncic", "deputy", Role.SUPERVISOR),
            person("ncic", "investigator", Role.INVESTIGATOR),
            person("ncic", "auditor", Role.AUDITOR),
            person("ncic", "administrator", Role.ADMINISTRATOR),
            person("ncic", "liaison", Role.LIAISON),
            person("agency", "investigator", Role.INVESTIGATOR),
            person("agency", "supervisor", Role.SUPERVISOR),
            person("agency", "exhibits", Role.EXHIBITS_OFFICER),
            person("agency", "liaison", Role.LIAISON),
            person("police", "investigator", Role.INVESTIGATOR),
            person("police", "supervisor", Role.SUPERVISOR),
            person("police", "exhibits", Role.EXHIBITS_OFFICER),
            person("police", "auditor", Role.AUDITOR),
            person("partner", "investigator", Role.INVESTIGATOR),
            person("partner", "supervisor", Role.SUPERVISOR),
            person("partner", "liaison", Role.LIAISON));

    private DemonstrationPeople() {}

    private static Account person(String organisation, String who, Role role) {
        return new Account(
                organisation + "." + who, "{noop}" + SECRET, who + " of " + organisation, organisation, Set.of(role));
    }
}
