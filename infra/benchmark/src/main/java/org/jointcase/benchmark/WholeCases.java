package org.jointcase.benchmark;

/**
 * The load of everyday work: each caller takes one case of its own after the other from submission to closing, and every
 * fourth command is a note in a case that all share.
 */
final class WholeCases {
    private static final int SHARED = 8;
    private static final int EVERY = 4;
    private static final int APART = 32;

    private final Parties parties = new Parties();
    private final CommandTarget target;
    private final CommandsOfACase[] shared = new CommandsOfACase[SHARED];
    private final CommandsOfACase[] own;
    private final int[] sent;

    WholeCases(CommandTarget target, int callers) {
        this.target = target;
        parties.agree(target);
        for (int i = 0; i < SHARED; i++) {
            shared[i] = begun(CommandsOfACase.OPEN);
        }
        own = new CommandsOfACase[callers];
        sent = new int[callers];
        for (int caller = 0; caller < callers; caller++) {
            // Callers are at different points of their cases' lives.
            own[caller] = begun(caller % APART);
        }
    }

    /** One caller's next command. */
    void goOn(int caller) {
        int number = sent[caller]++;
        if (number % EVERY == 0) {
            target.send(shared[(caller + number / EVERY) % SHARED].note());
            return;
        }
        var command = own[caller].next();
        while (command == null) {
            own[caller] = new CommandsOfACase(parties);
            command = own[caller].next();
        }
        target.send(command);
    }

    private CommandsOfACase begun(int steps) {
        var made = new CommandsOfACase(parties);
        for (int i = 0; i < steps; i++) {
            var command = made.next();
            if (command != null) {
                target.send(command);
            }
        }
        return made;
    }
}
