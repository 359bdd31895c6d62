package org.jointcase.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people wait for in a country of so many cases, each country in a home of its own: what is not flat shows. How many
 * cases is told by {@code -Dbenchmark.cases=1000,5000,25000}.
 */
final class CountryFigures implements Figures {
    private static final Budget PAGE = Budget.under(100);
    private static final String LONGEST = "select case_id from ledger.case_entry group by case_id order by count(*) ";

    @Override
    public String name() {
        return "country";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var sizes = System.getProperty("benchmark.cases").split(",");
        for (int cases : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray()) {
            measure(servers.directory("country-" + cases).resolve("home"), cases, report);
        }
    }

    private static void measure(Path home, int cases, Report report) throws Exception {
        var where = ", " + cases + " cases";
        long began = System.nanoTime();
        RunningProgram.run(home, "country", "--jointcase.country.cases=" + cases);
        report.add("a country" + where, seconds(began), "s");
        began = System.nanoTime();
        try (var program = RunningProgram.start(home);
                var backlog = new Backlog(program.database())) {
            report.add("first start" + where, seconds(began), "s");
            backlog.secondsUntilNothing();
            report.add("its read models made" + where, seconds(began), "s");
            report.add("entries" + where, count(program, "select max(size) from ledger.case_head"), "entries");
            report.add("exhibits" + where, count(program, "select count(*) from casefile.exhibit"), "exhibits");
            Questions.measure(program, pages(), where, PAGE, report);
            Questions.measure(program, files(program), where, null, report);
            report.add(
                    "disk of its database" + where, count(program, "select pg_database_size('jointcase')") / 1e6, "MB");
        }
    }

    /** Lists and figures over all cases. */
    private static Map<String, String> pages() {
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("list of cases", "/investigations");
        routes.put("open cases", "/investigations?status=OPEN");
        routes.put("cases by title", "/investigations?sort=title");
        routes.put("search for a word", "/investigations?q=phishing");
        routes.put("search for what is nowhere", "/investigations?q=zzyzx");
        routes.put("approvals", "/approvals");
        routes.put("dashboard", "/dashboard");
        return routes;
    }

    /** One case, the longest and one in the middle. */
    private static Map<String, String> files(RunningProgram program) throws SQLException {
        var middle = "/investigations/"
                + ask(program, LONGEST + "offset (select count(distinct case_id) / 2 from ledger.case_entry) limit 1");
        var longest = "/investigations/" + ask(program, LONGEST + "desc limit 1");
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("case file of a middling case", middle);
        routes.put("history of a middling case", middle + "/history");
        routes.put("case file of the longest case", longest);
        routes.put("history of the longest case", longest + "/history");
        return routes;
    }

    private static double count(RunningProgram program, String sql) throws SQLException {
        return Double.parseDouble(ask(program, sql));
    }

    private static String ask(RunningProgram program, String sql) throws SQLException {
        try (var connection = program.database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
