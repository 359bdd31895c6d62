package org.jointcase.exhibit;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.mandate.Text.line;
import static org.jointcase.mandate.Text.optional;
import static org.jointcase.mandate.Text.text;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jointcase.agreement.DataCategory;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Days;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jspecify.annotations.Nullable;

/** What may be asked about an item of evidence. */
public sealed interface ExhibitCommand extends CaseCommand {
    ExhibitId exhibitId();

    @Override
    default Mandate permitted() {
        var mandate = act().mandate();
        return switch (this) {
            case Collect collect -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
            case OfferTransfer offerTransfer ->
                offerTransfer.inStead() == null
                        ? mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER)
                        : mandate.mustBe(SUPERVISOR);
            case AcceptTransfer acceptTransfer -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
            case RefuseTransfer refuseTransfer -> mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER);
            case DecideFate decideFate ->
                decideFate.inStead() == null
                        ? mandate.mustBe(INVESTIGATOR, EXHIBITS_OFFICER)
                        : mandate.mustBe(SUPERVISOR);
        };
    }

    /**
     * Registers an item in a case.
     *
     * @param persons who alone sees it, where it is TLP:RED
     * @param derivation together with {@code parent}, or neither
     */
    record Collect(
            Act act,
            @TargetAggregateIdentifier ExhibitId exhibitId,
            InvestigationId investigationId,
            ExhibitKind kind,
            String description,
            DataCategory dataCategory,
            Tlp tlp,
            Set<PersonId> persons,
            String source,
            Acquisition acquisition,
            @Nullable ExhibitId parent,
            @Nullable Derivation derivation,
            Content content)
            implements ExhibitCommand {
        public Collect {
            text("description", description);
            text("source", source);
            Days.instant("acquiredAt", acquisition.at());
            line("acquiredBy", acquisition.by());
            optional("place", acquisition.place());
            optional("method", acquisition.method());
            optional("tool", acquisition.tool());
            content.mustBeWhole();
            persons = Set.copyOf(persons);
            if (tlp != Tlp.RED && !persons.isEmpty()) {
                throw new IllegalArgumentException("persons are named only where tlp is RED");
            }
            if ((parent == null) != (derivation == null)) {
                throw new IllegalArgumentException("parentExhibitId and derivation belong together");
            }
            if (acquisition.at().isAfter(act.happenedAt())) {
                throw new IllegalArgumentException("acquiredAt lies after happenedAt");
            }
        }
    }

    /** @param inStead why a supervisor of the custodian's organisation acts in his stead; null where he acts himself */
    record OfferTransfer(
            Act act,
            @TargetAggregateIdentifier ExhibitId exhibitId,
            Representative receiver,
            String reason,
            @Nullable String inStead)
            implements ExhibitCommand {
        public OfferTransfer {
            text("reason", reason);
            optional("inStead", inStead);
        }
    }

    record AcceptTransfer(
            Act act, @TargetAggregateIdentifier ExhibitId exhibitId, Finding found) implements ExhibitCommand {}

    record RefuseTransfer(
            Act act, @TargetAggregateIdentifier ExhibitId exhibitId, String reason) implements ExhibitCommand {
        public RefuseTransfer {
            text("reason", reason);
        }
    }

    /** @param inStead why a supervisor of the custodian's organisation acts in his stead; null where he acts himself */
    record DecideFate(
            Act act,
            @TargetAggregateIdentifier ExhibitId exhibitId,
            Fate fate,
            @Nullable String inStead) implements ExhibitCommand {
        public DecideFate {
            optional("inStead", inStead);
        }
    }
}
