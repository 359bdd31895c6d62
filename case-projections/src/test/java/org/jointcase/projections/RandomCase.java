package org.jointcase.projections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.AssistanceRequestState;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitState;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.note.NoteEvent;
import org.jointcase.note.NoteId;
import org.jointcase.note.NoteState;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseId;
import org.jointcase.release.ReleaseState;
import org.jointcase.release.ReleaseStatus;
import org.jointcase.task.TaskEvent;
import org.jointcase.task.TaskId;
import org.jointcase.task.TaskState;
import org.jspecify.annotations.Nullable;

/** A case in which much happens without reason, and what the domain knows of it. */
final class RandomCase {
    final InvestigationId id;
    InvestigationState state = InvestigationState.NONE;
    final Map<ExhibitId, ExhibitState> exhibits = new LinkedHashMap<>();
    final Map<ReleaseId, ReleaseState> releases = new LinkedHashMap<>();
    final Map<AssistanceRequestId, AssistanceRequestState> requests = new LinkedHashMap<>();
    final Map<NoteId, NoteState> notes = new LinkedHashMap<>();
    final Map<TaskId, TaskState> tasks = new LinkedHashMap<>();

    private final Story story;
    private final Random random;
    private final List<Mandate> people;
    private final String number;
    private long objects;

    RandomCase(int number, Story story, Random random, List<Mandate> people) {
        this.id = new InvestigationId(new UUID(0x7400 + number, number));
        this.number = "ncic-2026-%06d".formatted(number);
        this.story = story;
        this.random = random;
        this.people = people;
        var submitter = somebody();
        happens(submitter, SomeEvents.submitted(id, this.number, submitter, tlp()));
    }

    void goOn() {
        var actor = somebody();
        switch (random.nextInt(16)) {
            case 0 -> lead(any(SomeParties.ALL));
            case 1, 2 -> happens(actor, new InvestigationEvent.ParticipantAdmitted(id, any(SomeParties.ALL), null));
            case 3 -> withdraw(actor);
            case 4, 5, 6 -> assign(actor);
            case 7 -> remove(actor);
            case 8, 9 -> collect(actor);
            case 10, 11 -> handOver(actor);
            case 12 -> propose(actor);
            case 13 -> decide(actor);
            case 14 -> ask(actor);
            default -> write(actor);
        }
    }

    private void lead(OrganisationId organisation) {
        if (SomeParties.kind(organisation).mayLead()) {
            happens(somebody(), new InvestigationEvent.LeadAssigned(id, organisation, null));
        }
    }

    private void withdraw(Mandate actor) {
        var others = state.participants().stream()
                .filter(participant -> !participant.equals(state.lead()))
                .sorted(Comparator.comparing(OrganisationId::toString))
                .toList();
        if (!others.isEmpty()) {
            happens(actor, new InvestigationEvent.ParticipantWithdrawn(id, any(others), "no longer"));
        }
    }

    private void assign(Mandate actor) {
        var member = somebody();
        if (state.hasParticipant(member.organisation()) || member.ofCentre()) {
            happens(
                    actor,
                    new InvestigationEvent.MemberAssigned(
                            id, member.person(), member.organisation(), any(List.of(MemberRole.values()))));
        }
    }

    private void remove(Mandate actor) {
        if (!state.members().isEmpty()) {
            var member = any(state.members().entrySet());
            happens(
                    actor,
                    new InvestigationEvent.MemberRemoved(
                            id, member.getKey(), member.getValue().organisation(), "busy elsewhere"));
        }
    }

    private void collect(Mandate actor) {
        var exhibit = new ExhibitId(object());
        var originator = random.nextInt(4) == 0 ? any(SomeParties.ALL) : actor.organisation();
        var exhibitNumber = number + "-E%03d".formatted(exhibits.size() + 1);
        happens(
                actor,
                new InvestigationEvent.ExhibitRegistered(id, exhibit, exhibitNumber),
                SomeEvents.collected(exhibit, id, exhibitNumber, actor, originator, tlp(), persons()));
    }

    private void handOver(Mandate actor) {
        if (exhibits.isEmpty()) {
            return;
        }
        var exhibit = any(exhibits.entrySet());
        var item = exhibit.getKey();
        var offered = exhibit.getValue().offeredTo();
        if (exhibit.getValue().custodian() == null) {
            return;
        }
        if (offered == null) {
            var receiver = somebody();
            var offer = new ExhibitEvent.TransferOffered(
                    item, id, receiver.person(), receiver.organisation(), "for analysis", null, SomeEvents.NOON);
            var end = new ExhibitEvent.Returned(item, id, "the owner", "R-1", null, SomeEvents.NOON);
            happens(actor, random.nextInt(6) == 0 ? end : offer);
        } else if (random.nextBoolean()) {
            happens(
                    actor,
                    new ExhibitEvent.TransferAccepted(
                            item,
                            id,
                            offered.person(),
                            offered.organisation(),
                            "a".repeat(64),
                            null,
                            null,
                            SomeEvents.NOON));
        } else {
            happens(actor, new ExhibitEvent.TransferRefused(item, id, "not now", SomeEvents.NOON));
        }
    }

    private void propose(Mandate actor) {
        if (!exhibits.isEmpty()) {
            var some = Set.of(any(exhibits.keySet()));
            var recipient = any(SomeParties.ALL);
            happens(actor, SomeEvents.proposed(new ReleaseId(object()), id, some, actor, recipient, tlp(), persons()));
        }
    }

    private void decide(Mandate actor) {
        var open = releases.entrySet().stream()
                .filter(release -> release.getValue().is(ReleaseStatus.PROPOSED))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var release = any(open);
        var proposal = release.getValue().proposal();
        if (random.nextInt(4) == 0) {
            happens(actor, new ReleaseEvent.Rejected(release.getKey(), id, "not needed"));
        } else {
            happens(
                    actor,
                    new ReleaseEvent.Approved(release.getKey(), id),
                    new InvestigationEvent.EvidenceShared(
                            id,
                            release.getKey(),
                            proposal.originator(),
                            proposal.recipient(),
                            proposal.persons(),
                            proposal.exhibitIds()));
        }
    }

    private void ask(Mandate actor) {
        if (requests.isEmpty() || random.nextBoolean()) {
            var requested = any(SomeParties.ALL);
            var request = new AssistanceRequestId(object());
            happens(
                    actor,
                    SomeEvents.asked(request, id, actor, requested, requested.equals(SomeParties.FOREIGN)),
                    new InvestigationEvent.AssistanceRequested(id, request, actor.organisation(), requested));
            return;
        }
        var request = any(requests.keySet());
        happens(
                actor,
                switch (random.nextInt(3)) {
                    case 0 ->
                        new AssistanceRequestEvent.Transmitted(
                                request, id, any(List.of(SomeParties.CENTRE, SomeParties.AUTHORITY)), null);
                    case 1 -> new AssistanceRequestEvent.ReturnedForCompletion(request, id, "unclear");
                    default ->
                        new AssistanceRequestEvent.Resubmitted(request, id, SomeEvents.particulars(), actor.person());
                });
    }

    private void write(Mandate actor) {
        if (random.nextBoolean()) {
            happens(actor, new NoteEvent.Added(new NoteId(object()), id, "seen", actor.organisation()));
        } else if (tasks.isEmpty() || random.nextBoolean()) {
            happens(actor, new TaskEvent.Added(new TaskId(object()), id, "ask", null, false, actor.organisation()));
        } else {
            var assignee = somebody();
            happens(actor, new TaskEvent.Assigned(any(tasks.keySet()), id, assignee.person(), assignee.organisation()));
        }
    }

    private void happens(Mandate actor, CaseEvent... events) {
        story.by(actor, events);
        for (var event : events) {
            evolve(event);
        }
    }

    private void evolve(CaseEvent event) {
        switch (event) {
            case InvestigationEvent e -> state = state.evolve(e);
            case ExhibitEvent e ->
                exhibits.compute(
                        e.exhibitId(),
                        (any, was) -> from(was, ExhibitState.NONE).evolve(e));
            case ReleaseEvent e ->
                releases.compute(
                        e.releaseId(),
                        (any, was) -> from(was, ReleaseState.NONE).evolve(e));
            case AssistanceRequestEvent e ->
                requests.compute(
                        e.requestId(),
                        (any, was) -> from(was, AssistanceRequestState.NONE).evolve(e));
            case NoteEvent e ->
                notes.compute(
                        e.noteId(), (any, was) -> from(was, NoteState.NONE).evolve(e));
            case TaskEvent e ->
                tasks.compute(
                        e.taskId(), (any, was) -> from(was, TaskState.NONE).evolve(e));
            default -> throw new AssertionError(event);
        }
    }

    private static <S> S from(@Nullable S was, S none) {
        return was == null ? none : was;
    }

    private Tlp tlp() {
        return random.nextInt(3) == 0 ? Tlp.RED : Tlp.AMBER;
    }

    private Set<PersonId> persons() {
        return random.nextInt(3) == 0 ? Set.of() : Set.of(somebody().person(), new PersonId(new UUID(1, 1)));
    }

    private Mandate somebody() {
        return any(people);
    }

    private UUID object() {
        return new UUID(id.value().getMostSignificantBits(), 0x1000 + ++objects);
    }

    private <T> T any(Collection<T> all) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }
}
