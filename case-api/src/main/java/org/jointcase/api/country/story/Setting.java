package org.jointcase.api.country.story;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.material.NamedIds;
import org.jointcase.api.country.material.Wording;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;

/** What all chapters of one case have in common. */
record Setting(long seed, int number, Wording wording, Cast cast) {
    private static final int LATE = 25;
    private static final int MOST_MINUTES_LATE = 20 * 60;

    InvestigationId investigation() {
        return new InvestigationId(id("investigation"));
    }

    /** Chance for who it is about and how it is written. */
    static Dice diceOf(long seed, int number) {
        return Dice.of(seed, number, "setting");
    }

    /** Chance for one thing in this case. */
    Dice dice(String what) {
        return Dice.of(seed, number, what);
    }

    UUID id(String what) {
        return NamedIds.of(name(what), number);
    }

    String name(String what) {
        return seed + "/" + number + "/" + what;
    }

    Step deed(String what, Mandate by, Function<Act, CaseCommand> command) {
        return new Step.Deed(name(what), by, Duration.ZERO, command);
    }

    /** What may have been written down only later. */
    Step noted(String what, Mandate by, Function<Act, CaseCommand> command) {
        return new Step.Deed(name(what), by, ago(dice(what)), command);
    }

    static Duration ago(Dice dice) {
        return dice.chance(LATE) ? Duration.ofMinutes(dice.between(5, MOST_MINUTES_LATE)) : Duration.ZERO;
    }
}
