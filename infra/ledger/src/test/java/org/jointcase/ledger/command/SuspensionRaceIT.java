package org.jointcase.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.DealingRule;
import org.jointcase.ledger.AJointCase;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.Log;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseId;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agreement is suspended at the same moment as a release under it is approved, a thousand times over. */
class SuspensionRaceIT {
    private static final int LANES = 8;
    private static final int ROUNDS = 125;

    private final ALedger ledger = ALedger.create();
    private final List<Ledger> nodes = List.of(ledger.open(), ledger.open());
    private final AtomicInteger approved = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void no_release_is_ever_later_in_the_ledger_than_the_suspension() throws Exception {
        nodes.getFirst().commands().send(foundCentre(), attempt());
        var lanes = new ArrayList<Callable<AJointCase>>();
        for (int lane = 0; lane < LANES; lane++) {
            lanes.add(this::race);
        }
        try (var executor = Executors.newFixedThreadPool(LANES)) {
            for (Future<AJointCase> lane : executor.invokeAll(lanes)) {
                lane.get();
            }
        }

        new WholeLog(ledger.reader(), Log.CASE).check();
        assertThat(approved.get() + refused.get()).isEqualTo(LANES * ROUNDS);
        assertThat(approved).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
    }

    private AJointCase race() throws Exception {
        var joint = AJointCase.in(nodes.getFirst().commands());
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                race(joint, joint.proposeRelease(), executor, round);
                joint.send(joint.resumeAgreement());
            }
        }
        assertNoReleaseWhileSuspended(joint);
        return joint;
    }

    private void race(AJointCase joint, ReleaseId release, ExecutorService executor, int round) throws Exception {
        var start = new CyclicBarrier(2);
        var suspending = nodes.get(round % 2);
        var approving = nodes.get(round / 2 % 2);
        var suspension = executor.submit(() -> {
            start.await();
            return suspending.commands().send(joint.suspendAgreement(), attempt());
        });
        var approval = executor.submit(() -> {
            start.await();
            return approving.commands().send(joint.approve(release), attempt());
        });
        suspension.get();
        try {
            approval.get();
            approved.incrementAndGet();
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            broken -> assertThat(broken.rule()).isEqualTo(DealingRule.AGREEMENT_NOT_IN_FORCE));
            refused.incrementAndGet();
        }
    }

    private void assertNoReleaseWhileSuspended(AJointCase joint) {
        var node = nodes.getFirst();
        var suspended = false;
        for (var event : node.opener().open(node.reader().after(Log.CASE, 0, Integer.MAX_VALUE))) {
            switch (event.event()) {
                case AgreementEvent.Suspended at when at.agreementId().equals(joint.agreement) -> suspended = true;
                case AgreementEvent.Resumed at when at.agreementId().equals(joint.agreement) -> suspended = false;
                case ReleaseEvent.Approved at
                when at.investigationId().equals(joint.investigation) ->
                    assertThat(suspended).isFalse();
                default -> {}
            }
        }
    }
}
