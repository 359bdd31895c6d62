package org.jointcase.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.LongStream;

/** What changes the longest of the open cases cost, and what those of one with about a hundred entries. */
final class CountryCommands implements AutoCloseable {
    private static final int WARM_UP = 40;
    private static final int TIMED = 200;

    private final HttpPerson supervisor;
    private final HttpPerson investigator;
    private final String person;
    private final String task;

    CountryCommands(RunningProgram program) throws IOException {
        supervisor = HttpPerson.named("ncic.supervisor", program);
        investigator = HttpPerson.named("ncic.investigator", program);
        person = investigator.get("/me").text("personId");
        task = """
            {"title": "Ask the registrar who paid", "assigneeId": "%s", "dueOn": "2099-12-31", "mandatory": true}\
            """.formatted(person);
    }

    /** One after the other in turns. Nobody has changed either case since the program was started. */
    void measure(CountryCases cases, Sheet sheet) throws IOException {
        var longest = cases.longestOpen().route();
        var usual = cases.hundred().route();
        // What the first command of all loads is no case's own; that he is in it already is an answer, too.
        supervisor.postUnless(409, cases.another().route() + "/members", member());
        sheet.add("first command after a start on a case of 100 entries", join(usual), "ms");
        sheet.add("first command after a start on the longest open case", join(longest), "ms");
        for (int i = 0; i < WARM_UP; i++) {
            task(usual);
            task(longest);
        }
        var onUsual = LongStream.builder();
        var onLongest = LongStream.builder();
        for (int i = 0; i < TIMED; i++) {
            onUsual.add(task(usual));
            onLongest.add(task(longest));
        }
        double inUsual = Latencies.of(onUsual.build(), Duration.ZERO).millis(0.5);
        double inLongest = Latencies.of(onLongest.build(), Duration.ZERO).millis(0.5);
        sheet.add("POST a task to a case of 100 entries, p50", inUsual, "ms");
        sheet.add("POST a task to the longest open case, p50", inLongest, "ms");
        sheet.add("longest open case against one of 100 entries", inLongest / inUsual, "times", Budget.under(2));
    }

    /** The centre's supervisor lets one of his investigators into the case. */
    private double join(String aCase) throws IOException {
        long began = System.nanoTime();
        supervisor.post(aCase + "/members", member());
        return (System.nanoTime() - began) / 1e6;
    }

    private String member() {
        return "{\"personId\": \"%s\", \"role\": \"INVESTIGATOR\"}".formatted(person);
    }

    private long task(String aCase) throws IOException {
        long began = System.nanoTime();
        investigator.post(aCase + "/tasks", task);
        return System.nanoTime() - began;
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
        investigator.close();
    }
}
