package org.jointcase.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.DemonstrationPeople;

/** Cases and what is in them, and who of the demonstration sees which, as the design says it. */
final class Things {
    private static final String DECIDERS = "ncic.supervisor ncic.deputy ncic.auditor ";
    private static final String LED_BY_AGENCY =
            DECIDERS + "agency.supervisor agency.liaison agency.investigator agency.exhibits ";
    private static final String LED_BY_POLICE = DECIDERS + "police.supervisor police.investigator police.auditor ";
    private static final String POLICE = "police.supervisor police.investigator police.exhibits police.auditor ";
    private static final String PARTNER = "partner.supervisor partner.liaison partner.investigator ";
    private static final String AGREEING = "ncic.investigator ncic.administrator ncic.liaison ";

    private final Program program;
    private final List<Thing> all = new ArrayList<>();

    /**
     * Something that a route may name.
     *
     * @param kind as routes name it
     * @param seenBy people of the demonstration
     */
    record Thing(String kind, String id, Set<String> seenBy) {}

    private Things(Program program) {
        this.program = program;
    }

    static List<Thing> in(Program program) {
        var things = new Things(program);
        things.ofTheAgency();
        things.ofThePolice();
        things.outsideOfCases();
        return List.copyOf(things.all);
    }

    /** The agency leads, the police take part: to them it shows what they filed and what was released to them. */
    private void ofTheAgency() {
        var joint = JointCase.shared(program);
        var work = new CaseWork(program, joint, "As seen");
        add("investigations", joint.id(), LED_BY_AGENCY + POLICE);
        add("notes", work.note("agency.investigator"), LED_BY_AGENCY);
        add("notes", work.note("police.investigator"), LED_BY_AGENCY + POLICE);
        var written = program.as("agency.investigator").post(joint.route("/notes"), "{\"text\": \"As kept\"}");
        add("receipts", String.valueOf(written.granted().number("position")), LED_BY_AGENCY);
        add("tasks", work.task("agency.exhibits"), LED_BY_AGENCY);
        add("tasks", work.task("police.exhibits"), LED_BY_AGENCY + POLICE);
        add("exhibits", work.exhibit("agency.investigator", "AMBER"), LED_BY_AGENCY);
        add("exhibits", work.exhibit("agency.exhibits", "RED"), DECIDERS + "agency.exhibits");
        var released = work.exhibit("agency.investigator", "GREEN");
        add("exhibits", released, LED_BY_AGENCY + POLICE);
        add("releases", work.release("agency.investigator", released, "police"), LED_BY_AGENCY + POLICE);
        add("releases", work.proposal("agency.liaison", released, "police"), LED_BY_AGENCY);
        add("assistance-requests", work.request("agency.investigator", "partner"), LED_BY_AGENCY);
        var transmitted = work.request("agency.liaison", "partner");
        work.transmit(transmitted);
        add("assistance-requests", transmitted, LED_BY_AGENCY + PARTNER + "ncic.liaison");
    }

    /** The police lead, a partner takes part. */
    private void ofThePolice() {
        var joint = JointCase.submitted(program)
                .opened()
                .ledBy("police")
                .admit("partner")
                .assign("police.investigator", "LEAD_INVESTIGATOR")
                .assign("partner.investigator", "INVESTIGATOR");
        var work = new CaseWork(program, joint, "As seen");
        add("investigations", joint.id(), LED_BY_POLICE + PARTNER);
        add("notes", work.note("partner.investigator"), LED_BY_POLICE + PARTNER);
        add("tasks", work.task("police.investigator"), LED_BY_POLICE);
        var exhibit = work.exhibit("partner.investigator", "AMBER");
        add("exhibits", exhibit, LED_BY_POLICE + PARTNER);
        add(
                "releases",
                work.proposal("partner.liaison", exhibit, "police", "police.investigator"),
                DECIDERS + "partner.liaison");
        add("assistance-requests", work.request("partner.investigator", "agency"), LED_BY_POLICE + PARTNER);
    }

    private void outsideOfCases() {
        var submitted = program.as("partner.investigator").post("/investigations", JointCase.SUBMISSION);
        add("investigations", submitted.granted().text("id"), DECIDERS + "partner.investigator partner.supervisor");
        var joint = JointCase.submitted(program);
        add("agreements", joint.agreementId(), everybody());
        var draft = program.as("ncic.supervisor")
                .post("/agreements", agreement(joint.organisationId("ncic"), joint.organisationId("agency")));
        add("agreements", draft.granted().text("id"), LED_BY_AGENCY + AGREEING + "agency.administrator");
        add("organisations", joint.organisationId("partner"), everybody());
        add("read-models", "board", everybody());
    }

    /** The body of a draft between organisations. */
    static String agreement(String... parties) {
        return """
            {"title": "Memorandum", "parties": [%s], "effectiveFrom": "2026-01-01", "effectiveTo": "2099-12-31",
             "clauses": [{"ref": "1", "subject": "TRAINING", "direction": "FROM_CENTRE", "purposes": ["INVESTIGATION"],
             "dataCategories": ["TECHNICAL"], "maxTlp": "AMBER", "originatorApproval": true}]}
            """.formatted(
                        Arrays.stream(parties).map(party -> "\"" + party + "\"").collect(Collectors.joining(", ")));
    }

    private void add(String kind, String id, String seenBy) {
        all.add(new Thing(kind, id, Set.of(seenBy.strip().split(" "))));
    }

    private static String everybody() {
        return DemonstrationPeople.ALL.stream()
                .map(Account::name)
                .collect(Collectors.joining(" ", "agency.administrator ", ""));
    }
}
