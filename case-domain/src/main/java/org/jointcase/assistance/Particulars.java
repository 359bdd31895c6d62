package org.jointcase.assistance;

/**
 * What a request says; for a preservation what article 29(2) of the Budapest Convention asks for.
 *
 * @param facts the offence and a summary of its facts
 * @param data the stored data and what identifies its custodian or the place of the system
 * @param necessity why the help is needed
 */
public record Particulars(Urgency urgency, String facts, String data, String necessity) {}
