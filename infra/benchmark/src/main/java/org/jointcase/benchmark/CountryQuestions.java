package org.jointcase.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people ask of a country: over all of its cases, and of single ones. */
final class CountryQuestions {
    private static final Budget PAGE = Budget.under(100);

    private CountryQuestions() {}

    static void measure(RunningProgram program, CountryCases cases, Sheet sheet, Sheet longest)
            throws IOException, SQLException, InterruptedException {
        Questions.measure(program, "ncic.supervisor", pages(cases), PAGE, sheet);
        // He sees what sight leaves him.
        var agencys = new LinkedHashMap<String, String>();
        pages(cases).forEach((what, route) -> agencys.put(what + Growth.AGENCY, route));
        Questions.measure(program, "agency.supervisor", agencys, PAGE, sheet);
        Questions.measure(program, "ncic.supervisor", files(Growth.MIDDLING, cases.middling()), null, sheet);
        Questions.measure(program, "ncic.supervisor", files("the longest case", cases.longest()), null, longest);
    }

    private static Map<String, String> pages(CountryCases cases) {
        var routes = new LinkedHashMap<String, String>();
        routes.put("list of cases", "/investigations");
        routes.put("list of cases, its middle", "/investigations?sort=number&cursor=" + cases.middleOfTheList());
        routes.put("list of cases, by title", "/investigations?sort=title");
        routes.put("list of cases, open ones", "/investigations?status=OPEN");
        routes.put("search for a word", "/investigations?q=phishing");
        routes.put("search for a number", "/investigations?q=" + cases.number());
        routes.put("search for what is nowhere", "/investigations?q=zzyzx");
        routes.put("approvals", "/approvals");
        routes.put("counts of the dashboard", "/dashboard");
        routes.put("list of cases, filtered by who leads", "/investigations?lead=" + cases.lead());
        routes.put("list of cases, filtered by who takes part", "/investigations?organisation=" + cases.lead());
        return routes;
    }

    private static Map<String, String> files(String whose, CountryCases.Case aCase) {
        var routes = new LinkedHashMap<String, String>();
        routes.put("file of " + whose, aCase.route());
        routes.put("file of " + whose + ", at its middle", aCase.route() + "?at=" + aCase.middle());
        routes.put("history of " + whose, aCase.route() + "/history");
        return routes;
    }
}
