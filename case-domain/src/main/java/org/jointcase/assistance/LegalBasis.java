package org.jointcase.assistance;

/**
 * The provision that a request rests on.
 *
 * @param instrument {@code BUDAPEST_CONVENTION}, or the national law
 */
public record LegalBasis(String instrument, String article) {
    public static final String BUDAPEST_CONVENTION = "BUDAPEST_CONVENTION";

    boolean ofTheConvention() {
        return instrument.equals(BUDAPEST_CONVENTION);
    }
}
