package org.jointcase.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.expecting;
import static org.jointcase.ledger.SomeCommands.foundCentre;
import static org.jointcase.ledger.SomeCommands.reinstate;
import static org.jointcase.ledger.SomeCommands.submit;
import static org.jointcase.ledger.SomeCommands.suspend;

import java.util.concurrent.atomic.AtomicInteger;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.AJointCase;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationRule;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node remembers what another has changed since. */
class TwoNodesIT {
    private final ALedger ledger = ALedger.create();
    private final Ledger node = ledger.open();
    private final AtomicInteger again = new AtomicInteger();
    private final Ledger forgetful = ledger.open(new LedgerListener() {
        @Override
        public void decidedAgain() {
            again.incrementAndGet();
        }
    });
    private final AJointCase joint;

    TwoNodesIT() {
        node.commands().send(foundCentre(), attempt());
        joint = AJointCase.in(node.commands());
        submitOn(forgetful);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void nothing_is_accepted_on_what_is_no_longer_so() {
        node.commands().send(suspend(joint.agency), attempt());

        assertThatThrownBy(() -> submitOn(forgetful))
                .asInstanceOf(type(RuleBroken.class))
                .extracting(RuleBroken::rule)
                .isEqualTo(OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        assertThat(again).hasPositiveValue();
    }

    @Test
    void nothing_is_refused_on_what_is_no_longer_so() {
        forgetful.commands().send(suspend(joint.agency), attempt());
        assertThatThrownBy(() -> submitOn(forgetful)).isInstanceOf(RuleBroken.class);
        node.commands().send(reinstate(joint.agency), attempt());

        submitOn(forgetful);
    }

    @Test
    void an_aggregate_that_another_node_wrote_is_written_where_it_stands() {
        forgetful.commands().send(suspend(joint.agency), attempt());
        node.commands().send(reinstate(joint.agency), attempt());

        assertThat(forgetful.commands().send(suspend(joint.agency), attempt()).version(joint.agency.value()))
                .isEqualTo(5);
    }

    @Test
    void a_caller_who_saw_the_others_version_is_not_stale() {
        forgetful.commands().send(suspend(joint.agency), attempt());
        node.commands().send(reinstate(joint.agency), attempt());

        assertThat(forgetful
                        .commands()
                        .send(suspend(joint.agency), expecting(joint.agency, 4))
                        .version(joint.agency.value()))
                .isEqualTo(5);
    }

    @Test
    void a_state_asked_for_outside_of_a_command_is_the_latest() {
        assertThat(forgetful.states().latest(joint.agency).state().active()).isTrue();
        node.commands().send(suspend(joint.agency), attempt());

        assertThat(forgetful.states().latest(joint.agency).state().active()).isFalse();
    }

    @Test
    void what_one_node_has_seen_absent_may_have_come() {
        var id = new InvestigationId(EventIds.next());
        var open = new InvestigationCommand.Open(SomeCommands.supervisor(), id);
        assertThatThrownBy(() -> forgetful.commands().send(open, attempt())).isInstanceOf(NotVisible.class);
        node.commands().send(submit(id, joint.agencyInvestigator), attempt());

        assertThat(forgetful.commands().send(open, attempt()).version(id.value()))
                .isEqualTo(2);
    }

    private void submitOn(Ledger on) {
        on.commands().send(submit(new InvestigationId(EventIds.next()), joint.agencyInvestigator), attempt());
    }
}
