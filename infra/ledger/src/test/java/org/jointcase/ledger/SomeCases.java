package org.jointcase.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.ledger.access.AnAccess;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.organisation.OrganisationId;

/** A ledger in which things happen, in cases of every slot. */
public final class SomeCases implements AutoCloseable {
    private final ALedger database = ALedger.create();
    private final Ledger ledger = database.open();
    private final List<OrganisationId> cases = new ArrayList<>();

    public SomeCases() {
        send(SomeCommands.foundCentre());
    }

    public ALedger database() {
        return database;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Begins so many cases, and lets three things happen in each. */
    public void happen(int count) {
        for (int i = 0; i < count; i++) {
            begin(nextCase());
        }
    }

    /** As {@link #happen}, in one slot. */
    public void happenInSlot(int slot, int count) {
        for (int i = 0; i < count; i++) {
            begin(caseOf(slot));
        }
    }

    /** Lets three things happen in a log; from any thread. */
    public void happenIn(Log log) {
        if (log == Log.CASE) {
            begin(SomeCommands.organisationId());
        } else {
            for (int i = 0; i < 3; i++) {
                ledger.accessLog().record(AnAccess.now());
            }
        }
    }

    /** Lets one more thing happen in a case that was begun. */
    public void goOn(int which) {
        send(SomeCommands.reinstate(cases.get(which)));
    }

    public long last() {
        return last(Log.CASE);
    }

    public long last(Log log) {
        return ledger.reader().lastPosition(log);
    }

    /** Each slot in its turn. */
    private OrganisationId nextCase() {
        var id = caseOf(cases.size() % Slot.COUNT);
        cases.add(id);
        return id;
    }

    private static OrganisationId caseOf(int slot) {
        var id = SomeCommands.organisationId();
        while (Slot.of(id.value()) != slot) {
            id = SomeCommands.organisationId();
        }
        return id;
    }

    private void begin(OrganisationId id) {
        send(SomeCommands.propose(id));
        send(SomeCommands.activate(id));
        send(SomeCommands.suspend(id));
    }

    private void send(CaseCommand command) {
        ledger.commands().send(command, SomeCommands.attempt());
    }

    @Override
    public void close() {
        database.close();
    }
}
