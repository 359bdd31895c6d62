package org.jointcase.api.country.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.transparency.Hash;

/** Sends commands, each with a key that its name gives: what is sent once more is answered as before, and changes nothing. */
public final class Sending {
    private static final String CLIENT = "jointcase-country";
    private static final int TRIES = 5;

    /** 1 January 2026. */
    private static final long FIRST_SECOND = 1_767_225_600;

    private final CommandSender sender;
    private final Clock clock;

    public Sending(CommandSender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    /** Whether somebody has sent this before. */
    public boolean isKnown(String name, Mandate by) {
        return sender.earlier(by.person(), attempt(name)).isPresent();
    }

    /** @param ago how long ago it happened */
    public Receipt send(String name, Mandate by, Duration ago, Function<Act, CaseCommand> command) {
        var attempt = attempt(name);
        for (int i = 1; ; i++) {
            try {
                return sender.send(command.apply(act(by, ago)), attempt);
            } catch (OutcomeUnknown retried) {
                if (i == TRIES) {
                    throw retried;
                }
            }
        }
    }

    /** An id of version 7 that the name gives; those of one second lie near one another in an index. */
    public static UUID id(String name, long second) {
        var digest = UUID.nameUUIDFromBytes(bytes(name));
        long millis = 1_000 * (FIRST_SECOND + second);
        return new UUID(
                (millis << 16) | 0x7000 | (digest.getMostSignificantBits() & 0xfff), digest.getLeastSignificantBits());
    }

    private Act act(Mandate by, Duration ago) {
        var now = clock.instant();
        return new Act(by, now, LocalDate.ofInstant(now, clock.getZone()), now.minus(ago), null);
    }

    private static Attempt attempt(String name) {
        var bytes = bytes(name);
        return new Attempt(CLIENT, UUID.nameUUIDFromBytes(bytes), Hash.sha256(bytes), null);
    }

    private static byte[] bytes(String name) {
        return ("country/" + name).getBytes(StandardCharsets.UTF_8);
    }
}
