package org.jointcase.mandate;

/** What somebody with a mandate asks of the case file. */
public interface CaseCommand {
    Act act();

    /**
     * The row of the command table that needs no object: role and organisation. It is asked before anything is loaded,
     * so that a refusal does not tell what is there, and again by whoever handles the command.
     *
     * @throws NotPermitted if the mandate may not ask this of any object
     */
    Mandate permitted();
}
