package org.jointcase;

import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.investigation.MemberRole.EXHIBITS_OFFICER;
import static org.jointcase.investigation.MemberRole.INVESTIGATOR;
import static org.jointcase.investigation.MemberRole.LEAD_INVESTIGATOR;

import java.util.List;
import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.MemberRole;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;

/** A case that the agency submitted and leads; police and the private partner take part. */
public final class AnInvestigation {
    public static final InvestigationId ID =
            new InvestigationId(UUID.fromString("018f9a3c-0000-7000-8000-0000000000aa"));
    public static final InvestigationId ANOTHER =
            new InvestigationId(UUID.fromString("018f9a3c-0000-7000-8000-0000000000ab"));
    public static final String NUMBER = "ncic-2026-000001";

    private AnInvestigation() {}

    public static InvestigationEvent submitted(Tlp tlp) {
        return submitted(ID, NUMBER, tlp);
    }

    /** Another case of the same submitter. */
    public static InvestigationEvent anotherSubmitted() {
        return submitted(ANOTHER, "ncic-2026-000002", Tlp.AMBER);
    }

    private static InvestigationEvent submitted(InvestigationId id, String number, Tlp tlp) {
        return new Submitted(
                id,
                number,
                "Intrusion at a ministry",
                "Mail servers were entered.",
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                tlp,
                AGENCY_INVESTIGATOR.person(),
                AGENCY);
    }

    public static InvestigationEvent submitted() {
        return submitted(Tlp.AMBER);
    }

    public static InvestigationEvent opened() {
        return new Opened(ID);
    }

    public static InvestigationEvent led(OrganisationId lead) {
        return new LeadAssigned(ID, lead, AnAgreement.ID);
    }

    public static InvestigationEvent joined(OrganisationId participant) {
        return new ParticipantAdmitted(ID, participant, AnAgreement.ID);
    }

    public static InvestigationEvent assigned(Mandate member, MemberRole role) {
        return new MemberAssigned(ID, member.person(), member.organisation(), role);
    }

    public static InvestigationEvent removed(Mandate member) {
        return new MemberRemoved(ID, member.person(), member.organisation(), "he left the service");
    }

    public static InvestigationEvent withdrawn(OrganisationId participant) {
        return new ParticipantWithdrawn(ID, participant, "its part is done");
    }

    public static InvestigationEvent closureProposed() {
        return new ClosureProposed(
                ID,
                Determination.CONFIRMED,
                Disposition.NO_FURTHER_ACTION,
                "Over.",
                List.of(),
                AGENCY_INVESTIGATOR.person());
    }

    /** Open, with lead, participants and members. */
    public static List<CaseEvent> open() {
        return open(Tlp.AMBER);
    }

    /** Open, with lead, participants and members. */
    public static List<CaseEvent> open(Tlp tlp) {
        return List.of(
                submitted(tlp),
                opened(),
                led(AGENCY),
                joined(POLICE),
                joined(PARTNER),
                assigned(AGENCY_INVESTIGATOR, LEAD_INVESTIGATOR),
                assigned(AGENCY_EXHIBITS, EXHIBITS_OFFICER),
                assigned(POLICE_INVESTIGATOR, INVESTIGATOR),
                assigned(POLICE_EXHIBITS, EXHIBITS_OFFICER),
                assigned(PARTNER_INVESTIGATOR, INVESTIGATOR));
    }
}
