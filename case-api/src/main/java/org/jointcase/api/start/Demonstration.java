package org.jointcase.api.start;

import java.util.List;

/** Whether the demonstration runs, with its people whose secret everybody knows. */
public record Demonstration(boolean runs) {
    private static final String WHO =
            "ncic.supervisor, ncic.deputy, ncic.investigator, ncic.auditor, ncic.administrator,"
                    + " ncic.liaison, agency.investigator, agency.supervisor, agency.exhibits, agency.liaison,"
                    + " police.investigator, police.supervisor, police.exhibits, police.auditor, partner.investigator,"
                    + " partner.supervisor, partner.liaison";

    /**
     * In a sentence.
     *
     * @param ownProvider whose people log in; empty where the program is its own provider
     * @param accounts that this has, beside the demonstration's
     */
    String whoMayLogIn(String ownProvider, List<String> accounts) {
        if (runs) {
            return "Who may log in, each with the secret demo: " + WHO;
        }
        if (!ownProvider.isEmpty()) {
            return "Who may log in: whom " + ownProvider + " gives a token that names an organisation known here";
        }
        return accounts.isEmpty()
                ? "Nobody may log in yet: 'init' as the first argument makes the centre and its first administrator"
                : "Who may log in: " + String.join(", ", accounts);
    }
}
