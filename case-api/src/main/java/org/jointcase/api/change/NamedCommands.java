package org.jointcase.api.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.transparency.Hash;

/**
 * Commands that the program sends for somebody. Each has a name, from which its key comes: sent once more, at this start or
 * a later one, it is answered as before and changes nothing.
 */
public final class NamedCommands {
    private static final int TRIES = 5;

    private final CommandSender sender;
    private final Clock clock;
    private final String client;
    private final String prefix;

    /**
     * @param client as the attempts' client is called
     * @param prefix of all names
     */
    public NamedCommands(CommandSender sender, Clock clock, String client, String prefix) {
        this.sender = sender;
        this.clock = clock;
        this.client = client;
        this.prefix = prefix;
    }

    /** Whether it was sent for this person before. */
    public boolean isKnown(String name, PersonId person) {
        return sender.earlier(person, attempt(name)).isPresent();
    }

    public Receipt send(String name, Mandate by, Function<Act, CaseCommand> command) {
        return send(name, by, Duration.ZERO, command);
    }

    /** @param ago how long ago it happened */
    public Receipt send(String name, Mandate by, Duration ago, Function<Act, CaseCommand> command) {
        var attempt = attempt(name);
        return known(() -> sender.send(command.apply(act(by, ago)), attempt));
    }

    /**
     * Asks again where nobody knows how it ended.
     *
     * @throws OutcomeUnknown if no try says it: one that comes to nothing says nothing of those before it
     */
    static <T> T known(Supplier<T> send) {
        try {
            return send.get();
        } catch (OutcomeUnknown unknown) {
            for (int i = 1; i < TRIES; i++) {
                try {
                    return send.get();
                } catch (OutcomeUnknown again) {
                    // The first is thrown in the end.
                } catch (RuntimeException failed) {
                    unknown.addSuppressed(failed);
                    throw unknown;
                }
            }
            throw unknown;
        }
    }

    private Act act(Mandate by, Duration ago) {
        var now = clock.instant();
        return new Act(by, now, LocalDate.ofInstant(now, clock.getZone()), now.minus(ago), null);
    }

    private Attempt attempt(String name) {
        var bytes = (prefix + name).getBytes(UTF_8);
        return new Attempt(client, UUID.nameUUIDFromBytes(bytes), Hash.sha256(bytes), null);
    }
}
