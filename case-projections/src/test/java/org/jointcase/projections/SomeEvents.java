package org.jointcase.projections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Purpose;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.Urgency;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseId;

/** Events with much to say, as short as a story tells them. */
public final class SomeEvents {
    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private SomeEvents() {}

    public static InvestigationEvent.Submitted submitted(InvestigationId id, String number, Mandate by, Tlp tlp) {
        return new InvestigationEvent.Submitted(
                id,
                number,
                "Phishing of pensioners " + number,
                "Mails in the name of a bank, " + number,
                List.of(new Offence("BUDAPEST_CONVENTION", "8"), new Offence("BUDAPEST_CONVENTION", "2")),
                Severity.HIGH,
                tlp,
                by.person(),
                by.organisation());
    }

    public static ExhibitEvent.Collected collected(
            ExhibitId id,
            InvestigationId investigation,
            String number,
            Mandate by,
            OrganisationId originator,
            Tlp tlp,
            Set<PersonId> persons) {
        return new ExhibitEvent.Collected(
                id,
                investigation,
                number,
                ExhibitKind.LOG,
                "Mail server's log " + number,
                DataCategory.TRAFFIC,
                tlp,
                persons,
                "the provider",
                new Acquisition(NOON, "a technician", "Manila", "copied", "cp 9.4"),
                null,
                null,
                id,
                Content.file("mail.log", 4_096, "a".repeat(64), "b".repeat(128)),
                originator,
                by.person(),
                by.organisation(),
                NOON);
    }

    public static ReleaseEvent.Proposed proposed(
            ReleaseId id,
            InvestigationId investigation,
            Set<ExhibitId> exhibits,
            Mandate by,
            OrganisationId recipient,
            Tlp tlp,
            Set<PersonId> persons) {
        return new ReleaseEvent.Proposed(
                id,
                investigation,
                exhibits,
                by.organisation(),
                recipient,
                persons,
                new AgreementId(new UUID(0x7300, 1)),
                "4.1",
                Purpose.INVESTIGATION,
                new Handling(tlp, Pap.AMBER, HandlingCode.H1, SourceEvaluation.A, 1),
                by.person());
    }

    public static AssistanceRequestEvent.Submitted asked(
            AssistanceRequestId id,
            InvestigationId investigation,
            Mandate by,
            OrganisationId requested,
            boolean abroad) {
        return new AssistanceRequestEvent.Submitted(
                id,
                investigation,
                AssistanceKind.PRESERVATION,
                by.organisation(),
                requested,
                abroad,
                new LegalBasis("BUDAPEST_CONVENTION", abroad ? "29" : "16"),
                null,
                particulars(),
                by.person());
    }

    public static Particulars particulars() {
        return new Particulars(Urgency.URGENT, "the facts", "the mailbox of a suspect", "it is deleted in 30 days");
    }

    public static LocalDate someDay() {
        return LocalDate.parse("2027-01-31");
    }
}
