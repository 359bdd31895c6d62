package org.jointcase.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The load of {@link NotesInCases}, through the program's API: each caller adds notes to the cases in turn. */
final class NotesThroughHttp implements AutoCloseable {
    private static final int CASES = 64;
    private static final String SUBMISSION = """
        {"title": "A case", "summary": "What happened", "severity": "HIGH", "tlp": "AMBER",
         "offences": [{"instrument": "BUDAPEST_CONVENTION", "article": "2"}]}\
        """;
    private static final String NOTE = "{\"text\": \"%s\"}".formatted(Centre.NOTE);

    private final HttpPerson investigator;
    private final List<String> cases = new ArrayList<>();

    NotesThroughHttp(RunningProgram program) throws IOException {
        investigator = HttpPerson.named("ncic.investigator", program);
        try (var supervisor = HttpPerson.named("ncic.supervisor", program)) {
            for (int i = 0; i < CASES; i++) {
                cases.add(open(supervisor));
            }
        }
    }

    /** A case that the centre leads, its investigator assigned. */
    private String open(HttpPerson supervisor) throws IOException {
        var id = investigator.post("/investigations", SUBMISSION).text("id");
        var route = "/investigations/" + id;
        var me = investigator.get("/me").json();
        var lead = "{\"organisationId\": \"%s\"}"
                .formatted(me.required("organisationId").asString());
        var member = "{\"personId\": \"%s\", \"role\": \"LEAD_INVESTIGATOR\"}"
                .formatted(me.required("personId").asString());
        supervisor.post(route + "/opening", 1, "{}");
        supervisor.post(route + "/lead", 2, lead);
        supervisor.post(route + "/members", member);
        return id;
    }

    /** What so many callers send, each on a connection of his own; callers begin at different cases. */
    Latencies load(int callers, Pace pace) throws IOException, InterruptedException {
        var people = new ArrayList<HttpPerson>();
        try {
            for (int i = 0; i < callers; i++) {
                people.add(investigator.again());
            }
            var added = new int[callers];
            return new Callers(callers).run(pace, caller -> {
                var id = cases.get((3 * caller + added[caller]++) % CASES);
                people.get(caller).post("/investigations/" + id + "/notes", NOTE);
            });
        } finally {
            for (var person : people) {
                person.close();
            }
        }
    }

    /** One note in the first case. */
    void addOne(HttpPerson member) throws IOException {
        member.post("/investigations/" + cases.getFirst() + "/notes", NOTE);
    }

    List<String> cases() {
        return cases;
    }

    @Override
    public void close() throws IOException {
        investigator.close();
    }
}
