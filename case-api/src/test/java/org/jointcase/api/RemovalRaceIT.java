package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.mandate.PersonId;
import org.jointcase.note.NoteEvent;
import org.junit.jupiter.api.Test;

/** Somebody writes in a case at the same moment as he is removed from it, or his organisation withdrawn, over and over. */
class RemovalRaceIT {
    private static final int LANES = 4;
    private static final int ROUNDS = 50;

    private final Program program = Program.shared();
    private final Someone member = program.as("police.investigator");
    private final PersonId person = new PersonId(UUID.fromString(member.me("personId")));
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void nothing_of_his_is_ever_later_in_the_ledger_than_his_removal() throws Exception {
        try (var executor = Executors.newFixedThreadPool(LANES)) {
            Callable<JointCase> lane = this::race;
            for (Future<JointCase> raced : executor.invokeAll(Collections.nCopies(LANES, lane))) {
                assertNothingIsLater(raced.get());
            }
        }
        assertThat(written.get() + refused.get()).isEqualTo(LANES * ROUNDS);
        assertThat(written).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
    }

    private JointCase race() throws Exception {
        var joint = JointCase.shared(program);
        var version = joint.version();
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                version = race(joint, version, round % 2 == 0, executor);
                if (round % 2 != 0) {
                    joint.admit("police");
                    version++;
                }
                joint.assign("police.investigator", "INVESTIGATOR");
                version++;
            }
        }
        return joint;
    }

    private long race(JointCase joint, long version, boolean himAlone, ExecutorService executor) throws Exception {
        var start = new CyclicBarrier(2);
        var removal = executor.submit(() -> {
            start.await();
            return himAlone ? removed(joint, version) : withdrawn(joint, version);
        });
        var note = executor.submit(() -> {
            start.await();
            return member.post(joint.route("/notes"), "{\"text\": \"Seen.\"}");
        });
        if (note.get().status() == 201) {
            written.incrementAndGet();
        } else {
            note.get().refused(404, "not-found");
            refused.incrementAndGet();
        }
        return removal.get().granted().number("version");
    }

    private Answer removed(JointCase joint, long version) {
        return program.as("police.supervisor")
                .post(joint.route("/members/" + person + "/removal"), version, "{\"reason\": \"Leaves\"}");
    }

    private Answer withdrawn(JointCase joint, long version) {
        var route = joint.route("/participants/" + joint.organisationId("police") + "/withdrawal");
        return program.as("ncic.supervisor").post(route, version, "{\"reason\": \"Leaves\"}");
    }

    private void assertNothingIsLater(JointCase joint) {
        var entries = program.bean(LedgerReader.class).ofCase(UUID.fromString(joint.id()), 0, Integer.MAX_VALUE);
        var assigned = false;
        for (var event : program.bean(EntryOpener.class).open(entries)) {
            switch (event.event()) {
                case MemberAssigned at when at.member().equals(person) -> assigned = true;
                case MemberRemoved at when at.member().equals(person) -> assigned = false;
                case ParticipantWithdrawn at -> assigned = false;
                case NoteEvent.Added at ->
                    assertThat(assigned).as("when %s was written", at.noteId()).isTrue();
                default -> {}
            }
        }
    }
}
