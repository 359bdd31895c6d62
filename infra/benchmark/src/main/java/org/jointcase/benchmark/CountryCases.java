package org.jointcase.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The cases of a country that are asked about.
 *
 * @param middling as many others are longer as are shorter
 * @param hundred open, with about 100 entries
 * @param another open, with about 200
 * @param lead the organisation that leads most cases
 * @param number of one case
 * @param middleOfTheList the cursor after half of all cases by number
 */
record CountryCases(
        Case middling,
        Case longest,
        Case longestOpen,
        Case hundred,
        Case another,
        String lead,
        String number,
        String middleOfTheList) {
    private static final String BY_ENTRIES =
            "select case_id from board.card join (select case_id, count(*) as entries from ledger.case_entry group by 1)"
                    + " as of_case using (case_id) ";

    /**
     * One case.
     *
     * @param middle the position of the entry in its middle
     */
    record Case(String route, String middle) {}

    static CountryCases of(RunningProgram program) throws SQLException, IOException {
        return new CountryCases(
                find(program, BY_ENTRIES + "order by entries offset (select count(*) / 2 from board.card) limit 1"),
                find(program, BY_ENTRIES + "order by entries desc limit 1"),
                find(program, BY_ENTRIES + "where status = 'OPEN' order by entries desc limit 1"),
                find(program, BY_ENTRIES + "where status = 'OPEN' order by abs(entries - 100) limit 1"),
                find(program, BY_ENTRIES + "where status = 'OPEN' order by abs(entries - 200) limit 1"),
                program.ask(
                        "select lead from board.card where lead is not null group by 1 order by count(*) desc limit 1"),
                program.ask("select number from board.card order by case_id limit 1"),
                middleOfTheList(program));
    }

    private static Case find(RunningProgram program, String sql) throws SQLException {
        var id = program.ask(sql);
        var ofIt = "from ledger.case_entry where case_id = '%s'".formatted(id);
        return new Case(
                "/investigations/" + id,
                program.ask("select position %1$s order by position offset (select count(*) / 2 %1$s) limit 1"
                        .formatted(ofIt)));
    }

    private static String middleOfTheList(RunningProgram program) throws IOException, SQLException {
        int cases = Integer.parseInt(program.ask("select count(*) from board.card"));
        int limit = Math.clamp(cases / 4, 1, 100);
        var route = "/investigations?sort=number&limit=" + limit;
        try (var supervisor = HttpPerson.named("ncic.supervisor", program)) {
            var cursor = supervisor.get(route).text("next");
            for (int seen = limit; seen < cases / 2; seen += limit) {
                cursor = supervisor.get(route + "&cursor=" + cursor).text("next");
            }
            return cursor;
        }
    }
}
