package org.jointcase.projections.casefile;

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

/** What has become of an exhibit so far; the steps on the way stand in the chain of custody. */
public record ExhibitStanding(
        UUID caseId,
        UUID exhibitId,
        @Nullable UUID custodian,
        @Nullable UUID custodianOrganisation,
        @Nullable UUID offeredTo,
        boolean questioned,
        @Nullable FateKind fate,
        long version,
        long position) {
    static final Table<ExhibitStanding> TABLE =
            Table.of("exhibit_standing", ExhibitStanding.class, "caseId", "exhibitId");

    static ExhibitStanding of(Collected event) {
        return new ExhibitStanding(
                event.caseId(),
                event.exhibitId().value(),
                event.registrar().value(),
                event.organisationId().value(),
                null,
                false,
                null,
                0,
                0);
    }

    ExhibitStanding after(ExhibitEvent event) {
        return switch (event) {
            case Collected first -> this;
            case TransferOffered offer ->
                with(custodian, custodianOrganisation, offer.receiver().value(), fate);
            case TransferAccepted by ->
                with(by.receiver().value(), by.organisationId().value(), null, fate);
            case TransferRefused refused -> with(custodian, custodianOrganisation, null, fate);
            case IntegrityQuestioned found ->
                new ExhibitStanding(
                        caseId, exhibitId, custodian, custodianOrganisation, offeredTo, true, fate, version, position);
            case Retained retained -> with(custodian, custodianOrganisation, null, FateKind.RETAINED_UNTIL);
            case Returned returned -> with(null, null, null, FateKind.RETURNED);
            case HandedToProsecution handed -> with(null, null, null, FateKind.HANDED_TO_PROSECUTION);
        };
    }

    ExhibitStanding at(Entry entry) {
        return new ExhibitStanding(
                caseId,
                exhibitId,
                custodian,
                custodianOrganisation,
                offeredTo,
                questioned,
                fate,
                entry.sequence() + 1,
                entry.position());
    }

    private ExhibitStanding with(
            @Nullable UUID holder,
            @Nullable UUID holderOrganisation,
            @Nullable UUID offered,
            @Nullable FateKind decided) {
        return new ExhibitStanding(
                caseId, exhibitId, holder, holderOrganisation, offered, questioned, decided, version, position);
    }
}
