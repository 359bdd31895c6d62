package org.jointcase.projections.custody;

import java.util.UUID;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitEvent.HandedToProsecution;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.Retained;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.exhibit.FateKind;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an exhibit now.
 *
 * @param custodian nobody once it was returned or handed to prosecution
 * @param offeredTo who was offered it and has neither accepted nor refused
 * @param questioned whether something found differed from what was recorded
 */
public record Holding(
        UUID caseId,
        UUID exhibitId,
        String number,
        @Nullable UUID custodian,
        @Nullable UUID custodianOrganisation,
        @Nullable UUID offeredTo,
        @Nullable UUID offeredOrganisation,
        boolean questioned,
        @Nullable FateKind fate,
        long version,
        long position) {
    static final Table<Holding> TABLE = Table.of("holding", Holding.class, "caseId", "exhibitId");

    static Holding of(Collected event) {
        return new Holding(
                event.caseId(),
                event.exhibitId().value(),
                event.number(),
                event.registrar().value(),
                event.organisationId().value(),
                null,
                null,
                false,
                null,
                0,
                0);
    }

    Holding after(ExhibitEvent event) {
        return switch (event) {
            case Collected again -> throw new IllegalStateException("an exhibit is collected once");
            case TransferOffered offer ->
                offered(offer.receiver().value(), offer.organisationId().value());
            case TransferAccepted by ->
                held(by.receiver().value(), by.organisationId().value(), fate);
            case TransferRefused refused -> offered(null, null);
            case IntegrityQuestioned found ->
                with(custodian, custodianOrganisation, offeredTo, offeredOrganisation, true, fate);
            case Retained retained -> held(custodian, custodianOrganisation, FateKind.RETAINED_UNTIL);
            case Returned returned -> held(null, null, FateKind.RETURNED);
            case HandedToProsecution handed -> held(null, null, FateKind.HANDED_TO_PROSECUTION);
        };
    }

    Holding at(Entry entry) {
        return new Holding(
                caseId,
                exhibitId,
                number,
                custodian,
                custodianOrganisation,
                offeredTo,
                offeredOrganisation,
                questioned,
                fate,
                entry.sequence() + 1,
                entry.position());
    }

    private Holding offered(@Nullable UUID person, @Nullable UUID organisation) {
        return with(custodian, custodianOrganisation, person, organisation, questioned, fate);
    }

    private Holding held(@Nullable UUID person, @Nullable UUID organisation, @Nullable FateKind decided) {
        return with(person, organisation, null, null, questioned, decided);
    }

    private Holding with(
            @Nullable UUID holder,
            @Nullable UUID holderOrganisation,
            @Nullable UUID offered,
            @Nullable UUID offeredFor,
            boolean doubtful,
            @Nullable FateKind decided) {
        return new Holding(
                caseId,
                exhibitId,
                number,
                holder,
                holderOrganisation,
                offered,
                offeredFor,
                doubtful,
                decided,
                version,
                position);
    }
}
