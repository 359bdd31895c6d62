package org.jointcase.mandate;

/** What somebody with a mandate asks of the case file. */
public interface CaseCommand {
    Act act();
}
