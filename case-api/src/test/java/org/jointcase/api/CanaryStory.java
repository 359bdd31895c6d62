package org.jointcase.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointcase.api.Things.Thing;

/** A case with other words in each part: some take part in it no longer when it has been told. */
final class CanaryStory {
    private final Program program;
    private final String file;
    private final JointCase joint;
    private final List<Thing> things = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();

    CanaryStory(Program program, String title, String file) {
        this.program = program;
        this.file = file;
        joint = JointCase.submitted(
                program,
                JointCase.SUBMISSION
                        .replace("Phishing of public payroll accounts", title)
                        .replace("A copied sign-in page.", file));
        joint.opened().shared();
        add("investigations", joint.id());
        ways.add("/investigations/" + joint.id());
        ways.add("/investigations/" + joint.id() + "/history");
        ways.add("/investigations/" + joint.id() + "?at=999999999");
        ways.add("/investigations/" + joint.id() + "/changes");
        ways.add("/investigations/" + joint.id() + "/replay");
    }

    CanaryStory told(String ofPolice, String ofPartner, String red, String released, String named) {
        filed(new CaseWork(program, joint, file));
        var police = new CaseWork(program, joint, ofPolice);
        add("notes", police.note("police.exhibits"));
        add("exhibits", police.exhibit("police.investigator", "AMBER"));
        add("exhibits", new CaseWork(program, joint, red).exhibit("agency.investigator", "RED"));
        var open = new CaseWork(program, joint, released);
        var given = open.exhibit("agency.exhibits", "AMBER");
        add("exhibits", given);
        add("releases", open.release("agency.investigator", given, "police"));
        var secret = new CaseWork(program, joint, named);
        var shown = secret.exhibit("agency.investigator", "RED");
        add("exhibits", shown);
        add("releases", secret.release("agency.investigator", shown, "police", "police.investigator"));
        leave(new CaseWork(program, joint, ofPartner));
        closed();
        Stream.of("/dashboard", "/audit/entries", "/exhibits/" + shown, joint.route(""))
                .forEach(route -> program.as("ncic.auditor")
                        .get(route + "?position=" + Long.MAX_VALUE)
                        .granted());
        return this;
    }

    List<Thing> things() {
        return things;
    }

    /** The addresses that lead to a word that the whole file has. */
    List<String> waysTo(String word) {
        return ways.stream().map(way -> word + " /api/v1" + way).toList();
    }

    private void filed(CaseWork work) {
        var exhibit = work.exhibit("agency.investigator", "AMBER");
        add("exhibits", exhibit);
        add("notes", work.note("agency.investigator"));
        add("tasks", work.task("agency.exhibits"));
        add("assistance-requests", work.request("agency.liaison", "partner"));
        things.stream().skip(1).forEach(thing -> ways.add("/" + thing.kind() + "/" + thing.id()));
        ways.add("/exhibits/" + exhibit + "/content");
        var proposal = work.proposal("agency.investigator", exhibit, "police");
        program.as("agency.investigator")
                .post("/releases/" + proposal + "/withdrawal", 1, reason("reason"))
                .granted();
        add("releases", proposal);
    }

    /** The partner came and was withdrawn, and so was an officer of the police. */
    private void leave(CaseWork partner) {
        joint.admit("partner").assign("partner.investigator", "INVESTIGATOR");
        add("notes", partner.note("partner.investigator"));
        program.as("ncic.supervisor")
                .post(
                        joint.route("/participants/" + joint.organisationId("partner") + "/withdrawal"),
                        joint.version(),
                        reason("reason"))
                .granted();
        program.as("police.supervisor")
                .post(
                        joint.route("/members/" + program.as("police.exhibits").me("personId") + "/removal"),
                        joint.version(),
                        reason("reason"))
                .granted();
    }

    /** In another case the whole closing is told in words. */
    private void closed() {
        var closing = JointCase.submitted(program).opened().shared();
        add("investigations", closing.id());
        var lead = program.as("agency.investigator");
        var centre = program.as("ncic.supervisor");
        var proposal = """
                {"determination": "CONFIRMED", "disposition": "DUPLICATE", "summary": "%s"}""".formatted(file);
        lead.post(closing.route("/closure-proposal"), closing.version(), proposal)
                .granted();
        centre.post(closing.route("/closure-return"), closing.version(), reason("reason"))
                .granted();
        lead.post(closing.route("/closure-proposal"), closing.version(), proposal)
                .granted();
        centre.post(closing.route("/closure"), closing.version(), "{}").granted();
        centre.post(closing.route("/reopening"), closing.version(), reason("newFacts"))
                .granted();
        centre.post(closing.route("/suspension"), closing.version(), reason("reason"))
                .granted();
        centre.post(closing.route("/resumption"), closing.version(), reason("reason"))
                .granted();
        ways.add(closing.route("/history"));
        ways.add(closing.route("/changes"));
        ways.add(closing.route("/replay"));
        ways.add(closing.route(""));
    }

    private String reason(String field) {
        return "{\"%s\": \"%s\"}".formatted(field, file);
    }

    private void add(String kind, String id) {
        things.add(new Thing(kind, id, Set.of()));
    }
}
