package org.jointcase.ledger.command;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jointcase.CaseFile;
import org.jointcase.Kind;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.EventCatalogue;
import org.jointcase.ledger.key.CaseKeys;

/** Puts together what decides commands. */
public final class CommandSide {
    private final CommandSender sender;
    private final CommittedStates states;

    /**
     * The case file, on a ledger.
     *
     * @param appender of the case log
     * @param reader connections of {@code jointcase_reader} to the same server that the appender writes to
     * @param cachedAggregates how many aggregates are kept in memory
     * @param patience how long a command waits for its answer
     */
    public CommandSide(
            Appender appender,
            DataSource reader,
            CaseKeys keys,
            ZoneId centreZone,
            int cachedAggregates,
            Duration patience,
            LedgerListener listener) {
        this(
                appender,
                reader,
                keys,
                centreZone,
                cachedAggregates,
                patience,
                listener,
                CaseFile.KINDS,
                CaseFile::handlers);
    }

    CommandSide(
            Appender appender,
            DataSource reader,
            CaseKeys keys,
            ZoneId centreZone,
            int cachedAggregates,
            Duration patience,
            LedgerListener listener,
            List<Kind<?, ?, ?>> kinds,
            Function<CaseFile.Repositories, List<Object>> handlers) {
        var entries = new LedgerReader(reader);
        var opener = new EntryOpener(keys);
        var histories = new AggregateHistory.Source(entries, opener);
        var memory = new StateMemory(histories, cachedAggregates);
        var recorder = new Recorder(appender, EventCatalogue.ofTheCaseFile(), keys, memory, patience);
        var bus = new Wiring(recorder, new ReadSet(memory), histories, cachedAggregates, patience).bus(kinds, handlers);
        states = new CommittedStates(memory);
        sender = new CommandSender(
                bus,
                appender,
                new EarlierCommands(reader, entries, opener),
                new Latest(reader),
                new Acts(centreZone),
                listener);
    }

    public CommandSender sender() {
        return sender;
    }

    public CommittedStates states() {
        return states;
    }
}
