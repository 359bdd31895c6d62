package org.jointcase.api.agreement;

import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.api.change.Changes;
import org.jointcase.api.reading.Before;
import org.jointcase.api.reading.Page;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.partners.Agreement;
import org.jointcase.projections.partners.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agreements, to their parties and to the centre. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementQueries {
    private final Partners partners;
    private final UpToDate upToDate;
    private final Clock clock;

    AgreementQueries(Partners partners, UpToDate upToDate, CentreSettings centre) {
        this.partners = partners;
        this.upToDate = upToDate;
        this.clock = centre.clock();
    }

    @GetMapping
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    ResponseEntity<Page<Agreement>> list(
            Mandate mandate,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Long position) {
        upToDate.ofAll(mandate, position, "partners");
        var page = partners.agreements(mandate, LocalDate.now(clock), Page.limit(limit), cursor);
        return Page.of(page.items(), page.next() == null ? null : page.next().toString());
    }

    @GetMapping("{id}")
    @PermittedTo({ADMINISTRATOR, SUPERVISOR, INVESTIGATOR, EXHIBITS_OFFICER, LIAISON, AUDITOR})
    ResponseEntity<Agreement> open(
            Mandate mandate, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long position) {
        upToDate.ofCase(mandate, id, position, "partners");
        var agreement = partners.agreements(mandate, LocalDate.now(clock), 1, Before.id(id)).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
        return ResponseEntity.ok().eTag(Changes.eTag(agreement.version())).body(agreement);
    }
}
