package org.jointcase;

import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.NOW;
import static org.jointcase.SomePeople.by;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.agreement.DataCategory;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.Derivation;
import org.jointcase.exhibit.ExhibitCommand.Collect;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.ExhibitRegistered;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jspecify.annotations.Nullable;

/** A file, TLP:AMBER, that the agency's investigator collected an hour ago; or what is made of it. */
public record AnExhibit(
        ExhibitId id,
        InvestigationId investigation,
        Mandate registrar,
        DataCategory category,
        Tlp tlp,
        Set<PersonId> persons,
        Content content,
        @Nullable AnExhibit parent) {
    public static final ExhibitId ID = id(0x501);
    public static final String SHA256 = "ab".repeat(32);
    public static final String OTHER_SHA256 = "cd".repeat(32);
    public static final Instant AN_HOUR_AGO = NOW.minusSeconds(3600);
    public static final Instant HALF_AN_HOUR_AGO = NOW.minusSeconds(1800);
    public static final Content FILE = Content.file("disk.img", 4096, SHA256, "ef".repeat(64));
    public static final Content ITEM = Content.item("S-1001", "sealed");

    private static final Acquisition ACQUISITION =
            new Acquisition(AN_HOUR_AGO, "The first responder", "Manila", "imaged", "dd 9.4");

    public static AnExhibit file() {
        return new AnExhibit(
                ID, AnInvestigation.ID, AGENCY_INVESTIGATOR, DataCategory.TECHNICAL, Tlp.AMBER, Set.of(), FILE, null);
    }

    public static AnExhibit item() {
        return file().with(ITEM);
    }

    public static ExhibitId id(int number) {
        return new ExhibitId(UUID.fromString("018f9a3c-0000-7000-8000-%012x".formatted(number)));
    }

    public AnExhibit called(int number) {
        return new AnExhibit(id(number), investigation, registrar, category, tlp, persons, content, parent);
    }

    public AnExhibit in(InvestigationId other) {
        return new AnExhibit(id, other, registrar, category, tlp, persons, content, parent);
    }

    public AnExhibit collectedBy(Mandate other) {
        return new AnExhibit(id, investigation, other, category, tlp, persons, content, parent);
    }

    public AnExhibit of(DataCategory other) {
        return new AnExhibit(id, investigation, registrar, other, tlp, persons, content, parent);
    }

    public AnExhibit marked(Tlp other, Mandate... named) {
        var who = Stream.of(named).map(Mandate::person).collect(Collectors.toSet());
        return new AnExhibit(id, investigation, registrar, category, other, who, content, parent);
    }

    public AnExhibit with(Content other) {
        return new AnExhibit(id, investigation, registrar, category, tlp, persons, other, parent);
    }

    /** A copy with another id. */
    public AnExhibit derivedFrom(AnExhibit other) {
        return new AnExhibit(id(0x502), investigation, registrar, category, tlp, persons, content, other);
    }

    public Collect collect() {
        return new Collect(
                by(registrar),
                id,
                investigation,
                ExhibitKind.DISK_IMAGE,
                "Image of the mail server's disk",
                category,
                tlp,
                persons,
                "The ministry",
                ACQUISITION,
                parent == null ? null : parent.id(),
                parent == null ? null : Derivation.COPY,
                content);
    }

    /** Its first event, an hour ago. */
    public Collected collected() {
        return collected(1, AN_HOUR_AGO);
    }

    /** @param count of the case's exhibits, with this one */
    public Collected collected(int count, Instant at) {
        return new Collected(
                id,
                investigation,
                number(count),
                ExhibitKind.DISK_IMAGE,
                "Image of the mail server's disk",
                category,
                tlp,
                persons,
                "The ministry",
                ACQUISITION,
                parent == null ? null : parent.id(),
                parent == null ? null : Derivation.COPY,
                root().id(),
                content,
                root().registrar().organisation(),
                registrar.person(),
                registrar.organisation(),
                at);
    }

    /** @param count of the case's exhibits, with this one */
    public ExhibitRegistered registered(int count) {
        return new ExhibitRegistered(investigation, id, number(count));
    }

    /** Collected an hour ago, and registered as the case's first. */
    public List<CaseEvent> inTheCase() {
        return List.of(registered(1), collected());
    }

    public TransferOffered offered(Mandate receiver) {
        return new TransferOffered(
                id,
                investigation,
                receiver.person(),
                receiver.organisation(),
                "for examination",
                null,
                HALF_AN_HOUR_AGO);
    }

    /** As it was recorded. */
    public TransferAccepted accepted(Mandate receiver) {
        return new TransferAccepted(
                id,
                investigation,
                receiver.person(),
                receiver.organisation(),
                content.sha256(),
                content.seal(),
                content.condition(),
                HALF_AN_HOUR_AGO);
    }

    private AnExhibit root() {
        return parent == null ? this : parent.root();
    }

    private static String number(int count) {
        return "%s-E%03d".formatted(AnInvestigation.NUMBER, count);
    }
}
