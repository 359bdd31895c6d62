package org.jointcase.api.directory;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives cases their numbers: {@code <CENTRE>-<year>-<six digits>}, unique, gaps allowed. */
public final class CaseNumbers {
    private final JdbcClient jdbc;
    private final String centre;

    CaseNumbers(JdbcClient jdbc, String centre) {
        this.jdbc = jdbc;
        this.centre = centre.toUpperCase(Locale.ROOT);
    }

    public String next(int year) {
        var number = jdbc.sql("select directory.next_case_number(:year)")
                .param("year", year)
                .query(Long.class)
                .single();
        return "%s-%d-%06d".formatted(centre, year, number);
    }
}
