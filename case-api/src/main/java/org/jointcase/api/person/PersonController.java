package org.jointcase.api.person;

import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.Person;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.casefile.Casefiles;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who one is, and whom one may name. */
@RestController
@RequestMapping("/api/v1")
class PersonController {
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

    record People(List<Somebody> items, @Nullable String next) {}

    @GetMapping("me")
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    Me me(Mandate mandate) {
        var organisation = mandate.organisation();
        return new Me(mandate.person().value(), organisation.value(), codes.codeOf(organisation), mandate.roles());
    }

    /** One's own organisation; of another its liaisons, and its members in cases whose header one sees. */
    @GetMapping("people")
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    People people(
            Mandate mandate,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Long position) {
        if (organisation == null || mandate.of(new OrganisationId(organisation))) {
            return people(mandate.organisation(), person -> true);
        }
        upToDate.ofAll(mandate, position, "casefile");
        var members = casefiles.members(mandate, organisation);
        return people(
                new OrganisationId(organisation),
                person -> person.roles().contains(LIAISON)
                        || members.contains(person.id().value()));
    }

    private People people(OrganisationId organisation, Predicate<Person> shown) {
        return new People(
                directory.of(organisation).stream()
                        .filter(shown)
                        .map(Somebody::of)
                        .toList(),
                null);
    }
}
