package org.jointcase.exhibit;

import java.util.Set;
import org.jointcase.agreement.DataCategory;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;

/**
 * Where an exhibit comes from and whose it is; never changes.
 *
 * @param root the exhibit that the derivations began with
 * @param originator who alone decides who else has it
 * @param registrar who registered it, for the organisation that contributed it
 * @param persons who alone sees it beside registrar and custodian, where it is TLP:RED
 */
public record Provenance(
        InvestigationId investigation,
        ExhibitId root,
        OrganisationId originator,
        Representative registrar,
        DataCategory dataCategory,
        Tlp tlp,
        Set<PersonId> persons) {
    static Provenance of(ExhibitEvent.Collected event) {
        return new Provenance(
                event.investigationId(),
                event.root(),
                event.originator(),
                new Representative(event.registrar(), event.organisationId()),
                event.dataCategory(),
                event.tlp(),
                Set.copyOf(event.persons()));
    }

    boolean names(PersonId person) {
        return persons.contains(person) || registrar.person().equals(person);
    }
}
