package org.jointcase.api.start;

/** Whether the demonstration runs, with its people whose secret everybody knows. */
public record Demonstration(boolean runs) {
    static final String WHO = "ncic.supervisor, ncic.deputy, ncic.investigator, ncic.auditor, ncic.administrator,"
            + " ncic.liaison, agency.investigator, agency.supervisor, agency.exhibits, agency.liaison,"
            + " police.investigator, police.supervisor, police.exhibits, police.auditor, partner.investigator,"
            + " partner.supervisor, partner.liaison";
}
