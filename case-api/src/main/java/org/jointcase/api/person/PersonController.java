package org.jointcase.api.person;

import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.Person;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.reading.Page;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.casefile.Casefiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who one is, and whom one may name. */
@RestController
@RequestMapping("/api/v1")
class PersonController {
    private static final int BATCH = 100;

    private final PersonDirectory directory;
    private final OrganisationCodes codes;
    private final Casefiles casefiles;
    private final UpToDate upToDate;

    PersonController(PersonDirectory directory, OrganisationCodes codes, Casefiles casefiles, UpToDate upToDate) {
        this.directory = directory;
        this.codes = codes;
        this.casefiles = casefiles;
        this.upToDate = upToDate;
    }

    /** @param organisation its code */
    record Me(UUID personId, UUID organisationId, String organisation, Set<Role> roles) {}

    record Somebody(UUID personId, String name, UUID organisationId, Set<Role> roles) {
        static Somebody of(Person person) {
            return new Somebody(
                    person.id().value(), person.name(), person.organisation().value(), person.roles());
        }
    }

    @GetMapping("me")
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    Me me(Mandate mandate) {
        var organisation = mandate.organisation();
        return new Me(mandate.person().value(), organisation.value(), codes.codeOf(organisation), mandate.roles());
    }

    /** One's own organisation; of another its liaisons, and its members in cases whose header one sees. By name. */
    @GetMapping("people")
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    ResponseEntity<Page<Somebody>> people(
            Mandate mandate,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Long position) {
        var whose = organisation == null ? mandate.organisation() : new OrganisationId(organisation);
        if (!mandate.of(whose)) {
            upToDate.ofAll(mandate, position, "casefile");
        }
        var after = cursor == null ? PeopleCursor.START : PeopleCursor.read(cursor);
        var people = people(mandate, whose, after, Page.limit(limit) + 1);
        return Page.of(
                people.stream().limit(limit).map(Somebody::of).toList(),
                people.size() > limit ? PeopleCursor.of(people.get(limit - 1)).write() : null);
    }

    /** Those who are shown, until there are enough. */
    private List<Person> people(Mandate mandate, OrganisationId organisation, PeopleCursor after, int enough) {
        var shown = new ArrayList<Person>();
        var last = after;
        List<Person> batch;
        do {
            batch = directory.of(organisation, last.name(), last.id(), BATCH);
            if (!batch.isEmpty()) {
                shown.addAll(mandate.of(organisation) ? batch : shown(mandate, organisation, batch));
                last = PeopleCursor.of(batch.getLast());
            }
        } while (batch.size() == BATCH && shown.size() < enough);
        return shown;
    }

    private List<Person> shown(Mandate mandate, OrganisationId organisation, List<Person> people) {
        var ids = people.stream().map(person -> person.id().value()).toList();
        var members = casefiles.members(mandate, organisation.value(), ids);
        return people.stream()
                .filter(person -> person.roles().contains(LIAISON)
                        || members.contains(person.id().value()))
                .toList();
    }
}
