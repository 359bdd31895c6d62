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
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.Person;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
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

    PersonController(PersonDirectory directory, OrganisationCodes codes) {
        this.directory = directory;
        this.codes = codes;
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

    /** One's own organisation; of another its liaisons. */
    @GetMapping("people")
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    People people(Mandate mandate, @RequestParam(required = false) @Nullable UUID organisation) {
        var of = organisation == null ? mandate.organisation() : new OrganisationId(organisation);
        var people = directory.of(of).stream()
                .filter(person -> mandate.of(of) || person.roles().contains(LIAISON))
                .map(Somebody::of)
                .toList();
        return new People(people, null);
    }
}
