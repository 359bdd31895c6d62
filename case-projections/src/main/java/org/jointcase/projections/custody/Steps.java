package org.jointcase.projections.custody;

import static org.jointcase.projections.custody.StepKind.ACCEPTED;
import static org.jointcase.projections.custody.StepKind.COLLECTED;
import static org.jointcase.projections.custody.StepKind.HANDED_TO_PROSECUTION;
import static org.jointcase.projections.custody.StepKind.INTEGRITY_QUESTIONED;
import static org.jointcase.projections.custody.StepKind.OFFERED;
import static org.jointcase.projections.custody.StepKind.REFUSED;
import static org.jointcase.projections.custody.StepKind.RETAINED;
import static org.jointcase.projections.custody.StepKind.RETURNED;

import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitEvent.HandedToProsecution;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.Retained;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jspecify.annotations.Nullable;

/** The step of the chain that each event of an exhibit is. */
final class Steps {
    private Steps() {}

    static StepDraft of(ExhibitEvent event) {
        return switch (event) {
            case Collected first ->
                new StepDraft(COLLECTED, first.at())
                        .to(first.registrar(), first.organisationId())
                        .recorded(mark(first.content().sha256(), first.content().seal()))
                        .condition(first.content().condition());
            case TransferOffered offer ->
                new StepDraft(OFFERED, offer.at())
                        .to(offer.receiver(), offer.organisationId())
                        .because(offer.reason())
                        .inStead(offer.inStead());
            case TransferAccepted by ->
                new StepDraft(ACCEPTED, by.at())
                        .to(by.receiver(), by.organisationId())
                        .found(mark(by.sha256(), by.seal()))
                        .condition(by.condition());
            case TransferRefused refused -> new StepDraft(REFUSED, refused.at()).because(refused.reason());
            case IntegrityQuestioned differs ->
                new StepDraft(INTEGRITY_QUESTIONED, differs.at())
                        .recorded(differs.recorded())
                        .found(differs.found());
            case Retained retained ->
                new StepDraft(RETAINED, retained.at())
                        .because(retained.basis())
                        .until(retained.until())
                        .inStead(retained.inStead());
            case Returned returned ->
                new StepDraft(RETURNED, returned.at())
                        .gone(returned.recipient(), returned.receipt())
                        .inStead(returned.inStead());
            case HandedToProsecution handed ->
                new StepDraft(HANDED_TO_PROSECUTION, handed.at())
                        .gone(handed.recipient(), handed.receipt())
                        .inStead(handed.inStead());
        };
    }

    private static @Nullable String mark(@Nullable String sha256, @Nullable String seal) {
        return sha256 != null ? sha256 : seal;
    }
}
