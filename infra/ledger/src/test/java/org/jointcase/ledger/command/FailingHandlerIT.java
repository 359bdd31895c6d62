package org.jointcase.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.SomeCommands.CENTRE;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;
import static org.jointcase.ledger.SomeCommands.organisationId;
import static org.jointcase.ledger.SomeCommands.propose;
import static org.jointcase.ledger.SomeCommands.supervisor;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jointcase.CaseFile;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.command.Handling.Handle;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.organisation.Organisation;
import org.jointcase.organisation.OrganisationEvent.Activated;
import org.jointcase.organisation.OrganisationEvent.Suspended;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handlers that go wrong after they have already applied an event. */
class FailingHandlerIT {
    private final ALedger ledger = ALedger.create();
    private final Appender appender = new Appender(Log.CASE, ledger.writer(), ALedger.ZONE, new LedgerListener() {});
    private final CommandSender commands = new CommandSide(
                    appender,
                    ledger.reader(),
                    new CaseKeys(keys(), ALedger.MASTER_KEY),
                    ALedger.ZONE,
                    100,
                    ALedger.PATIENCE,
                    new LedgerListener() {},
                    CaseFile.KINDS,
                    FailingHandlerIT::handlers)
            .sender();
    private volatile boolean keysBreak;

    @BeforeEach
    void found() {
        commands.send(foundCentre(), attempt());
    }

    @AfterEach
    void close() {
        appender.close();
        ledger.close();
    }

    @Test
    void an_error_leaves_nothing_behind() {
        fails(StackOverflowError.class, new StackOverflowError("planted"));
    }

    @Test
    void a_checked_exception_leaves_nothing_behind() {
        fails(IllegalStateException.class, new IOException("planted"));
    }

    @Test
    void an_unchecked_exception_leaves_nothing_behind() {
        fails(NullPointerException.class, new NullPointerException("planted"));
    }

    @Test
    void an_error_while_it_is_recorded_leaves_nothing_behind() {
        keysBreak = true;
        assertThatThrownBy(() -> commands.send(propose(organisationId()), attempt()))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(StackOverflowError.class);
        keysBreak = false;

        assertThat(commands.send(propose(organisationId()), attempt()).position())
                .isEqualTo(3);
    }

    @Test
    void a_handler_that_emits_nothing_is_not_acknowledged() {
        assertThatThrownBy(() -> send(centre -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_published_too_late_for_axon_to_bring_it_fails_the_command() {
        assertThatThrownBy(() -> send(centre -> {
                    centre.apply(new Suspended(CENTRE, "planted"));
                    CurrentUnitOfWork.get().onPrepareCommit(unit -> centre.apply(new Activated(CENTRE)));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("too late");

        assertThat(send(centre -> centre.apply(new Suspended(CENTRE, "meant"))).position())
                .isEqualTo(3);
    }

    @Test
    void nobody_publishes_once_it_is_recorded() {
        send(centre -> {
            centre.apply(new Suspended(CENTRE, "planted"));
            CurrentUnitOfWork.get().afterCommit(unit -> centre.apply(new Activated(CENTRE)));
        });

        assertThat(new WholeLog(ledger.reader(), Log.CASE).check()).hasSize(3);
        assertThat(send(centre -> centre.apply(new Activated(CENTRE))).position())
                .isEqualTo(4);
    }

    private void fails(Class<? extends Throwable> told, Throwable planted) {
        assertThatThrownBy(() -> send(centre -> {
                    centre.apply(new Suspended(CENTRE, "planted"));
                    throw planted;
                }))
                .isInstanceOf(told);

        assertThat(send(centre -> centre.apply(new Suspended(CENTRE, "meant"))).position())
                .isEqualTo(3);
        assertThat(new WholeLog(ledger.reader(), Log.CASE).check())
                .extracting(Entry::type)
                .containsExactly("organisation.proposed", "organisation.activated", "organisation.suspended");
    }

    private Receipt send(Handling.Body body) {
        return commands.send(new Handle(supervisor(), body), attempt());
    }

    private static List<Object> handlers(CaseFile.Repositories repositories) {
        var all = new ArrayList<>(CaseFile.handlers(repositories));
        all.add(new Handling(repositories.of(Organisation.class)));
        return all;
    }

    private DataSource keys() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (keysBreak) {
                        throw new StackOverflowError("planted");
                    }
                    return method.invoke(ledger.keys(), arguments);
                });
    }
}
