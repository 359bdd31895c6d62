package org.jointcase.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.SomeCommands.activate;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.expecting;
import static org.jointcase.ledger.SomeCommands.foundCentre;
import static org.jointcase.ledger.SomeCommands.organisationId;
import static org.jointcase.ledger.SomeCommands.propose;
import static org.jointcase.ledger.SomeCommands.suspend;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryIT {
    private final ALedger ledger = ALedger.create();
    private final Ledger node = ledger.open();
    private final OrganisationId agency = organisationId();
    private final UUID key = UUID.randomUUID();

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
    void a_retry_gets_the_answer_it_had_on_any_node() {
        var first = node.commands().send(activate(agency), attempt(key));
        var size = node.reader().lastPosition(Log.CASE);

        assertThat(node.commands().send(activate(agency), attempt(key))).isEqualTo(first);
        assertThat(ledger.open().commands().send(activate(agency), attempt(key)))
                .isEqualTo(first);
        assertThat(node.reader().lastPosition(Log.CASE)).isEqualTo(size);
    }

    @Test
    void a_retry_that_would_make_another_object_gets_the_first() {
        var first = node.commands().send(propose(organisationId()), attempt(key));

        assertThat(node.commands().send(propose(organisationId()), attempt(key)))
                .isEqualTo(first);
    }

    @Test
    void retries_at_the_same_moment_get_one_answer() throws Exception {
        var other = ledger.open();
        var tasks = new ArrayList<Callable<Receipt>>();
        for (int i = 0; i < 32; i++) {
            var to = i % 2 == 0 ? node : other;
            tasks.add(() -> to.commands().send(propose(organisationId()), attempt(key)));
        }
        var receipts = new ArrayList<Receipt>();
        try (var executor = Executors.newFixedThreadPool(32)) {
            for (Future<Receipt> receipt : executor.invokeAll(tasks)) {
                receipts.add(receipt.get());
            }
        }

        assertThat(receipts).hasSize(32).containsOnly(receipts.getFirst());
    }

    @Test
    void a_retry_at_the_version_of_then_gets_the_answer_it_had() {
        var first = node.commands().send(activate(agency), expecting(agency, 1, key));

        assertThat(node.commands().send(activate(agency), expecting(agency, 1, key)))
                .isEqualTo(first);
    }

    @Test
    void a_key_stands_for_what_it_was_first_used_for() {
        node.commands().send(activate(agency), attempt(key));

        assertThatThrownBy(() -> node.commands().send(suspend(agency), attempt(key, "other")))
                .isInstanceOf(KeyUsedOtherwise.class);
        assertThatThrownBy(() -> node.commands().send(activate(agency), attempt(key, "other")))
                .isInstanceOf(KeyUsedOtherwise.class);
        assertThat(node.states().latest(agency).version()).isEqualTo(2);
    }

    @Test
    void a_refused_command_does_not_use_up_its_key() {
        assertThatThrownBy(() -> node.commands().send(suspend(agency), attempt(key)))
                .isInstanceOf(RuleBroken.class);

        assertThat(node.commands().send(activate(agency), attempt(key, "other")).version(agency.value()))
                .isEqualTo(2);
    }

    @Test
    void another_persons_key_is_another_key() {
        node.commands().send(propose(organisationId()), attempt(key));
        var administrator = SomeCommands.administrator().mandate();
        var other = SomeCommands.act(new Mandate(
                new PersonId(UUID.randomUUID()), administrator.organisation(), true, administrator.roles()));
        var id = organisationId();

        var receipt = node.commands()
                .send(
                        new OrganisationCommand.Propose(other, id, "other", "Another", OrganisationKind.ACADEMIA, "PH"),
                        attempt(key, "other"));

        assertThat(receipt.version(id.value())).isEqualTo(1);
    }

    @Test
    void who_has_lost_his_role_is_refused_before_he_is_answered() {
        node.commands().send(activate(agency), attempt(key));
        var supervisor = SomeCommands.supervisor().mandate();
        var former = new Mandate(supervisor.person(), supervisor.organisation(), true, Set.of(Role.INVESTIGATOR));

        assertThatThrownBy(() -> node.commands()
                        .send(new OrganisationCommand.Activate(SomeCommands.act(former), agency), attempt(key)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_earlier_answer_can_be_asked_for() {
        var person = SomeCommands.supervisor().mandate().person();

        assertThat(node.commands().earlier(person, attempt(key))).isEmpty();
        var receipt = node.commands().send(activate(agency), attempt(key));
        assertThat(node.commands().earlier(person, attempt(key))).contains(receipt);
        assertThatThrownBy(() -> node.commands().earlier(person, attempt(key, "other")))
                .isInstanceOf(KeyUsedOtherwise.class);
    }
}
