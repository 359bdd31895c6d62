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
        @Nullable Collected collected,
        @Nullable Representative custodian,
        @Nullable Representative offeredTo,
        @Nullable FateKind fate,
        boolean questioned,
        @Nullable Instant lastStep) {
    public static final ExhibitState NONE = new ExhibitState(null, null, null, null, false, null);

    public InvestigationId investigation() {
        return collection().investigationId();
    }

    public OrganisationId originator() {
        return collection().originator();
    }

    public ExhibitId root() {
        return collection().root();
    }

    public Tlp tlp() {
        return collection().tlp();
    }

    public DataCategory dataCategory() {
        return collection().dataCategory();
    }

    public Content content() {
        return collection().content();
    }

    public PersonId registrar() {
        return collection().registrar();
    }

    /** Who alone sees it beside registrar and custodian, where it is TLP:RED. */
    public Set<PersonId> persons() {
        return collection().persons();
    }

    public boolean isHeldBy(PersonId person) {
        return custodian != null && custodian.person().equals(person);
    }

    public boolean isHeldFor(OrganisationId organisation) {
        return custodian != null && custodian.organisation().equals(organisation);
    }

    public boolean isOfferedTo(PersonId person) {
        return offeredTo != null && offeredTo.person().equals(person);
    }

    public ExhibitState evolve(ExhibitEvent event) {
        return switch (event) {
            case Collected first ->
                new ExhibitState(
                        first,
                        new Representative(first.registrar(), first.organisationId()),
                        null,
                        null,
                        false,
                        first.at());
            case TransferOffered offer ->
                step(custodian, new Representative(offer.receiver(), offer.organisationId()), fate, offer.at());
            case TransferAccepted accepted ->
                step(new Representative(accepted.receiver(), accepted.organisationId()), null, fate, accepted.at());
            case TransferRefused refused -> step(custodian, null, fate, refused.at());
            case IntegrityQuestioned found -> new ExhibitState(collected, custodian, offeredTo, fate, true, found.at());
            case Retained retained -> step(custodian, null, FateKind.RETAINED_UNTIL, retained.at());
            case Returned returned -> step(null, null, FateKind.RETURNED, returned.at());
            case HandedToProsecution handed -> step(null, null, FateKind.HANDED_TO_PROSECUTION, handed.at());
        };
    }

    private Collected collection() {
        if (collected == null) {
            throw new IllegalStateException("an exhibit begins with its collection");
        }
        return collected;
    }

    private ExhibitState step(
            @Nullable Representative holder, @Nullable Representative offer, @Nullable FateKind decided, Instant at) {
        return new ExhibitState(collected, holder, offer, decided, questioned, at);
    }
}
