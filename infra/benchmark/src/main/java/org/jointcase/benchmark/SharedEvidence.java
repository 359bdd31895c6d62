package org.jointcase.benchmark;

import static org.jointcase.benchmark.Parties.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Purpose;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitCommand;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.exhibit.Finding;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.release.ReleaseCommand;
import org.jointcase.release.ReleaseId;

/** Two exhibits of a case, one of which is released to the police and handed over. */
final class SharedEvidence {
    static final LocalDate LATER = LocalDate.parse("2099-01-01");

    private static final String SHA256 = "ab".repeat(32);
    private static final Fate RETAINED = new Fate(FateKind.RETAINED_UNTIL, LATER, "statute of limitations", null, null);

    final ReleaseId release = new ReleaseId(EventIds.next());
    private final ExhibitId log = new ExhibitId(EventIds.next());
    private final ExhibitId disk = new ExhibitId(EventIds.next());
    private final Parties parties;
    private final InvestigationId investigation;

    SharedEvidence(Parties parties, InvestigationId investigation) {
        this.parties = parties;
        this.investigation = investigation;
    }

    List<Supplier<CaseCommand>> collected() {
        return List.of(
                () -> collect(log, ExhibitKind.LOG, Content.file("mail.log", 4096, SHA256, "ef".repeat(64))),
                () -> collect(disk, ExhibitKind.STORAGE_MEDIUM, Content.item("SEAL-17", "intact")));
    }

    List<Supplier<CaseCommand>> shared() {
        return List.of(
                this::propose,
                () -> new ReleaseCommand.Approve(act(parties.supervisor), release),
                () -> new ReleaseCommand.Acknowledge(act(parties.policeInvestigator), release, Map.of(log, SHA256)),
                () -> new ExhibitCommand.OfferTransfer(
                        act(parties.agencyInvestigator),
                        log,
                        parties.policeInvestigator.representative(),
                        "for examination",
                        null),
                () -> new ExhibitCommand.AcceptTransfer(
                        act(parties.policeInvestigator), log, new Finding(SHA256, null, null)));
    }

    List<Supplier<CaseCommand>> fates() {
        return List.of(
                () -> new ExhibitCommand.DecideFate(act(parties.policeInvestigator), log, RETAINED, null),
                () -> new ExhibitCommand.DecideFate(act(parties.agencyInvestigator), disk, RETAINED, null));
    }

    private CaseCommand collect(ExhibitId exhibit, ExhibitKind kind, Content content) {
        var act = act(parties.agencyInvestigator);
        return new ExhibitCommand.Collect(
                act,
                exhibit,
                investigation,
                kind,
                "Of the mail server",
                DataCategory.TECHNICAL,
                Tlp.AMBER,
                Set.of(),
                "The ministry",
                new Acquisition(act.happenedAt(), "The first responder", null, null, null),
                null,
                null,
                content);
    }

    private CaseCommand propose() {
        return new ReleaseCommand.Propose(
                act(parties.agencyInvestigator),
                release,
                investigation,
                Set.of(log),
                parties.police,
                Set.of(),
                parties.agreement,
                Parties.SHARING,
                Purpose.INVESTIGATION,
                new Handling(Tlp.AMBER, Pap.AMBER, HandlingCode.H1, SourceEvaluation.A, 1));
    }
}
