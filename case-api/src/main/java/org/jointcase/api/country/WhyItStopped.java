package org.jointcase.api.country;

import java.io.UncheckedIOException;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.rule.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** Says in one line why no more cases are generated. A stack trace goes before it only where nobody foresaw the cause. */
final class WhyItStopped {
    private static final Logger LOG = LoggerFactory.getLogger("jointcase");

    private WhyItStopped() {}

    /** @return what was said */
    static String say(Throwable cause) {
        var why = why(cause);
        if (why == null) {
            LOG.error("Nobody foresaw this", cause);
            why = cause.toString();
        }
        var line = "Stopped: " + why + ". All that is recorded is whole; " + wayOn(cause);
        LOG.error(line);
        return line;
    }

    private static String wayOn(Throwable cause) {
        return cause instanceof RuleBroken
                ? "a country in a home of its own (--jointcase.home) has none of these changes"
                : "the same command goes on from here";
    }

    private static @Nullable String why(Throwable cause) {
        return switch (cause) {
            case Refused refused
            when refused.kind() == ProblemKind.STORAGE_FULL ->
                "the disk has no room for more evidence, for jointcase.evidence.min-free of it stay free; make room";
            case RuleBroken broken ->
                "somebody changed an organisation, the agreement or a case that the next step rests on, which the rule "
                        + broken.getMessage() + " refuses now";
            case LedgerUnavailable ledger -> unwritable("the ledger", ledger);
            case DataAccessResourceFailureException directory -> unwritable("the directory", directory);
            case OutcomeUnknown late -> "the ledger does not answer in time; see to the database and its disk";
            case UncheckedIOException file -> "evidence cannot be written (" + root(file) + "); see to the disk";
            default -> null;
        };
    }

    private static String unwritable(String what, RuntimeException failure) {
        return what + " cannot be written (" + root(failure) + "); see to the database and its disk";
    }

    /** What the innermost of its causes says, of those that say something. */
    private static String root(Throwable failure) {
        var said = failure.toString();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            said = cause.getMessage() == null ? said : cause.getMessage();
        }
        return said;
    }
}
