package org.jointcase.ledger;

import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.access.AccessOpener;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.Writable;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.CommandSide;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.key.CaseKeys;

/** The ledger, open for commands. Who only reads needs a {@link LedgerReader} and an {@link EntryOpener}. */
public final class Ledger implements AutoCloseable {
    private final Appender cases;
    private final Appender accesses;
    private final CommandSide commands;
    private final AccessLog accessLog;
    private final LedgerReader reader;
    private final CaseKeys keys;
    private final Writable writable;

    private Ledger(LedgerSettings settings, CaseKeys keys) {
        this.keys = keys;
        reader = new LedgerReader(settings.reader());
        writable = new Writable(settings.keys(), settings.reader());
        cases = new Appender(Log.CASE, settings.writer(), settings.centreZone(), settings.listener());
        accesses = new Appender(Log.ACCESS, settings.writer(), settings.centreZone(), settings.listener());
        commands = new CommandSide(
                cases,
                settings.reader(),
                keys,
                settings.centreZone(),
                settings.cachedAggregates(),
                settings.patience(),
                settings.listener());
        accessLog = new AccessLog(accesses, keys, settings.patience());
    }

    /**
     * Opens the ledger on a database whose schema is there.
     *
     * @throws IllegalStateException if PostgreSQL does not keep what it acknowledges ({@code fsync} or
     *     {@code synchronous_commit} is off), or if the keys were wrapped by another master key
     */
    public static Ledger open(LedgerSettings settings) {
        Durability.require(settings.writer());
        Durability.require(settings.keys());
        var keys = new CaseKeys(settings.keys(), settings.masterKey());
        keys.verify();
        return new Ledger(settings, keys);
    }

    public CommandSender commands() {
        return commands.sender();
    }

    public AccessLog accessLog() {
        return accessLog;
    }

    public CommittedStates states() {
        return commands.states();
    }

    public LedgerReader reader() {
        return reader;
    }

    public EntryOpener opener() {
        return new EntryOpener(keys);
    }

    public AccessOpener accessOpener() {
        return new AccessOpener(keys);
    }

    public CaseKeys keys() {
        return keys;
    }

    /**
     * Asks whether the case log could be written now.
     *
     * @throws org.jointcase.ledger.entry.ClockBehind if the database's clock is too far behind
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if the database does not answer, or makes nothing durable
     */
    public void checkWritable() {
        writable.check();
    }

    /** Answers what was accepted, then stops. */
    @Override
    public void close() {
        cases.close();
        accesses.close();
    }
}
