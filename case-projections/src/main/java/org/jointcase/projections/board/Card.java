package org.jointcase.projections.board;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.investigation.MemberRole;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A case as every participant sees it.
 *
 * @param parties the organisations that take part, the lead among them
 * @param needle what a search looks into: number and title in lower case
 * @param version of the investigation
 * @param position of the case's last entry
 */
record Card(
        UUID caseId,
        String number,
        String title,
        Tlp tlp,
        InvestigationStatus status,
        @Nullable UUID lead,
        @Nullable UUID leadInvestigator,
        Set<UUID> parties,
        Instant submittedAt,
        @Nullable Instant closedAt,
        String needle,
        long version,
        long position) {
    static final Table<Card> TABLE = Table.of("card", Card.class, "caseId");

    static Card of(Submitted event, Entry entry) {
        return new Card(
                event.caseId(),
                event.number(),
                event.title(),
                event.tlp(),
                InvestigationStatus.SUBMITTED,
                null,
                null,
                Set.of(),
                entry.recorded(),
                null,
                (event.number() + " " + event.title()).toLowerCase(Locale.ROOT),
                1,
                entry.position());
    }

    Card become(InvestigationStatus next, Instant at) {
        return with(next, lead, leadInvestigator, parties, next == InvestigationStatus.CLOSED ? at : null);
    }

    /** A lead investigator is of the lead organisation: another one begins without. */
    Card with(LeadAssigned event) {
        var organisation = event.organisationId().value();
        var investigator = organisation.equals(lead) ? leadInvestigator : null;
        return with(status, organisation, investigator, partiesWith(organisation), closedAt);
    }

    Card with(ParticipantAdmitted event) {
        return with(
                status,
                lead,
                leadInvestigator,
                partiesWith(event.organisationId().value()),
                closedAt);
    }

    Card without(ParticipantWithdrawn event) {
        var organisation = event.organisationId().value();
        var left = new HashSet<>(parties);
        left.remove(organisation);
        return with(status, lead, organisation.equals(lead) ? null : leadInvestigator, left, closedAt);
    }

    Card with(MemberAssigned event) {
        var person = event.member().value();
        if (event.role() == MemberRole.LEAD_INVESTIGATOR) {
            return with(status, lead, person, parties, closedAt);
        }
        return without(person);
    }

    Card without(MemberRemoved event) {
        return without(event.member().value());
    }

    Card at(Entry entry) {
        var own = entry.aggregateId().equals(caseId);
        return new Card(
                caseId,
                number,
                title,
                tlp,
                status,
                lead,
                leadInvestigator,
                parties,
                submittedAt,
                closedAt,
                needle,
                own ? entry.sequence() + 1 : version,
                entry.position());
    }

    private Card without(UUID person) {
        return person.equals(leadInvestigator) ? with(status, lead, null, parties, closedAt) : this;
    }

    private Set<UUID> partiesWith(UUID organisation) {
        var more = new HashSet<>(parties);
        more.add(organisation);
        return more;
    }

    private Card with(
            InvestigationStatus next,
            @Nullable UUID leading,
            @Nullable UUID investigator,
            Set<UUID> takingPart,
            @Nullable Instant closed) {
        return new Card(
                caseId,
                number,
                title,
                tlp,
                next,
                leading,
                investigator,
                takingPart,
                submittedAt,
                closed,
                needle,
                version,
                position);
    }
}
