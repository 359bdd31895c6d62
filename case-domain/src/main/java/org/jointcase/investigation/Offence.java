package org.jointcase.investigation;

import static org.jointcase.mandate.Text.line;

/**
 * A provision that was broken.
 *
 * @param instrument {@code BUDAPEST_CONVENTION}, or a national instrument that the installation is configured with
 * @param article of the Budapest Convention, 2 to 11; of a national instrument, as its table names it
 */
public record Offence(String instrument, String article) {
    public static final String BUDAPEST_CONVENTION = "BUDAPEST_CONVENTION";

    boolean wellFormed() {
        line("offences.instrument", instrument);
        line("offences.article", article);
        return !instrument.equals(BUDAPEST_CONVENTION) || article.matches("[2-9]|10|11");
    }
}
