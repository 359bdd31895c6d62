package org.jointcase.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jointcase.ledger.SomeCommands.CENTRE;
import static org.jointcase.ledger.SomeCommands.activate;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.expecting;
import static org.jointcase.ledger.SomeCommands.foundCentre;
import static org.jointcase.ledger.SomeCommands.organisationId;
import static org.jointcase.ledger.SomeCommands.propose;
import static org.jointcase.ledger.SomeCommands.reinstate;
import static org.jointcase.ledger.SomeCommands.suspend;

import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationRule;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalIT {
    private final ALedger ledger = ALedger.create();
    private final Ledger node = ledger.open();
    private final OrganisationId agency = organisationId();

    @BeforeEach
    void foundThem() {
        node.commands().send(foundCentre(), attempt());
        node.commands().send(propose(agency), attempt());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_broken_rule_is_named_and_leaves_nothing() {
        assertThatThrownBy(() -> node.commands().send(suspend(agency), attempt()))
                .asInstanceOf(type(RuleBroken.class))
                .extracting(RuleBroken::rule)
                .isEqualTo(OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_IS_SUSPENDED);

        assertThat(node.reader().lastPosition(Log.CASE)).isEqualTo(3);
        assertThat(node.commands().send(activate(agency), attempt()).position()).isEqualTo(4);
    }

    @Test
    void a_version_that_is_not_the_latest_is_stale() {
        node.commands().send(activate(agency), expecting(agency, 1));

        assertThatThrownBy(() -> node.commands().send(suspend(agency), expecting(agency, 1)))
                .asInstanceOf(type(Stale.class))
                .satisfies(stale -> assertThat(stale.version()).isEqualTo(2))
                .satisfies(stale -> assertThat(stale.position()).isEqualTo(4));
        assertThatThrownBy(() -> node.commands().send(suspend(agency), expecting(agency, 3)))
                .isInstanceOf(Stale.class);
        assertThat(node.commands().send(suspend(agency), expecting(agency, 2)).version(agency.value()))
                .isEqualTo(3);
    }

    @Test
    void a_stale_version_goes_before_a_broken_rule() {
        assertThatThrownBy(() -> node.commands().send(reinstate(agency), expecting(agency, 7)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> node.commands().send(reinstate(agency), expecting(agency, 1)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_missing_role_goes_before_everything() {
        var command = new OrganisationCommand.Activate(SomeCommands.administrator(), organisationId());

        assertThatThrownBy(() -> node.commands().send(command, attempt())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_is_not_there_cannot_be_seen() {
        assertThatThrownBy(() -> node.commands().send(activate(organisationId()), attempt()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> node.states().latest(organisationId())).isInstanceOf(NotVisible.class);
    }

    @Test
    void an_id_of_another_kind_names_nothing() {
        var wrong = new InvestigationId(CENTRE.value());

        assertThatThrownBy(() -> node.states().latest(wrong)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> node.commands()
                        .send(new InvestigationCommand.Open(SomeCommands.supervisor(), wrong), attempt()))
                .isInstanceOf(NotVisible.class);
        assertThat(node.commands().send(activate(agency), attempt()).position()).isEqualTo(4);
    }

    @Test
    void an_id_that_is_taken_is_not_given_again() {
        assertThatThrownBy(() -> node.commands().send(propose(agency), attempt()))
                .isInstanceOf(IdTaken.class);
        assertThat(node.states().latest(agency).version()).isEqualTo(1);
    }
}
