package org.jointcase.exhibit;

import java.time.Instant;
import java.util.Set;
import org.jointcase.agreement.DataCategory;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitEvent.HandedToProsecution;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.Retained;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of an exhibit.
 *
 * @param custodian who holds it; nobody once it was returned or handed to prosecution
 * @param offeredTo who was offered it and has neither accepted nor refused
 * @param lastStep the stated instant of the latest custody step
 */
public record ExhibitState(
        @Nullable Provenance provenance,
        @Nullable Identification identification,
        @Nullable Representative custodian,
        @Nullable Representative offeredTo,
        @Nullable Instant lastStep) {
    public static final ExhibitState NONE = new ExhibitState(null, null, null, null, null);

    public InvestigationId investigation() {
        return known(provenance).investigation();
    }

    public OrganisationId originator() {
        return known(provenance).originator();
    }

    public ExhibitId root() {
        return known(provenance).root();
    }

    public Tlp tlp() {
        return known(provenance).tlp();
    }

    public DataCategory dataCategory() {
        return known(provenance).dataCategory();
    }

    public Identification identifiedBy() {
        return known(identification);
    }

    /** Who alone sees it beside registrar and custodian, where it is TLP:RED. */
    public Set<PersonId> persons() {
        return known(provenance).persons();
    }

    public boolean isHeldBy(PersonId person) {
        return custodian != null && custodian.person().equals(person);
    }

    public boolean isHeldBy(Representative person) {
        return person.equals(custodian);
    }

    public boolean isHeldFor(OrganisationId organisation) {
        return custodian != null && custodian.organisation().equals(organisation);
    }

    public boolean isOfferedTo(Representative receiver) {
        return receiver.equals(offeredTo);
    }

    boolean hasStepAfter(Instant instant) {
        return known(lastStep).isAfter(instant);
    }

    /** Whether it was collected by this organisation, or derived from what it collected. */
    boolean isOf(OrganisationId organisation) {
        return originator().equals(organisation)
                || known(provenance).registrar().organisation().equals(organisation);
    }

    /** Whether its marking lets this person see it, where it is TLP:RED. */
    boolean names(PersonId person) {
        return known(provenance).names(person) || isHeldBy(person);
    }

    public ExhibitState evolve(ExhibitEvent event) {
        return switch (event) {
            case Collected first ->
                new ExhibitState(
                        Provenance.of(first),
                        Identification.of(first.content()),
                        new Representative(first.registrar(), first.organisationId()),
                        null,
                        first.at());
            case TransferOffered offer ->
                step(custodian, new Representative(offer.receiver(), offer.organisationId()), offer.at());
            case TransferAccepted accepted ->
                new ExhibitState(
                        provenance,
                        identifiedBy().after(accepted),
                        new Representative(accepted.receiver(), accepted.organisationId()),
                        null,
                        accepted.at());
            case TransferRefused refused -> step(custodian, null, refused.at());
            case IntegrityQuestioned questioned -> this;
            case Retained retained -> step(custodian, null, retained.at());
            case Returned returned -> step(null, null, returned.at());
            case HandedToProsecution handed -> step(null, null, handed.at());
        };
    }

    private ExhibitState step(@Nullable Representative holder, @Nullable Representative offer, Instant at) {
        return new ExhibitState(provenance, identification, holder, offer, at);
    }

    private static <T> T known(@Nullable T fact) {
        if (fact == null) {
            throw new IllegalStateException("an exhibit begins with its collection");
        }
        return fact;
    }
}
