package org.jointcase.ledger.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;

/** Stamps commands with the time of their decision; every command is a record whose first component is its act. */
record Acts(ZoneId centreZone) {
    /** The command with instants as the ledger keeps them, in whole microseconds. */
    CaseCommand inMicroseconds(CaseCommand command) {
        var act = command.act();
        var decided = act.decidedAt().truncatedTo(ChronoUnit.MICROS);
        var happened = act.happenedAt().truncatedTo(ChronoUnit.MICROS);
        return decided.equals(act.decidedAt()) && happened.equals(act.happenedAt())
                ? command
                : with(command, decided, act.today(), happened);
    }

    /** The command, to be decided at another time. */
    CaseCommand at(Instant now, CaseCommand command) {
        var act = command.act();
        var today = LocalDate.ofInstant(now, centreZone);
        // What happens as it is decided moves along: the sender's clock is not the ledger's.
        var happened = act.happenedAt().equals(act.decidedAt()) ? now : act.happenedAt();
        return with(command, now, today, happened);
    }

    private static CaseCommand with(CaseCommand command, Instant decided, LocalDate today, Instant happened) {
        try {
            var act = new Act(
                    command.act().mandate(),
                    decided,
                    today,
                    happened,
                    command.act().lateReason());
            return with(command, act);
        } catch (IllegalArgumentException shape) {
            throw new Untimely(shape);
        }
    }

    private static CaseCommand with(CaseCommand command, Act act) {
        try {
            var components = command.getClass().getRecordComponents();
            var values = new Object[components.length];
            values[0] = act;
            for (int i = 1; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(command);
            }
            return constructor(command.getClass(), components).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException shape ? shape : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a command is a public record: " + command.getClass(), e);
        }
    }

    private static <C> Constructor<C> constructor(Class<C> command, RecordComponent[] components)
            throws NoSuchMethodException {
        return command.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
