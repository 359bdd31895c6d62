package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What people file in a case, with the same words wherever they write any. */
record CaseWork(Program program, JointCase joint, String words) {
    /** Everything that somebody says of a file: of this marking, seen by nobody beside if it is TLP:RED. */
    String exhibit(String who, String tlp) {
        return joint.upload(who, """
                        {"kind": "LOG", "description": "%1$s", "dataCategory": "TRAFFIC", "source": "%1$s",
                         "acquiredAt": "2026-03-02T01:10:00Z", "acquiredBy": "%1$s", "method": "%1$s", "tool": "%1$s",
                         "place": "%1$s", "tlp": "%2$s"}
                        """.formatted(words, tlp), words + ".log", words.getBytes(UTF_8))
                .granted()
                .text("id");
    }

    String note(String who) {
        return add(who, "/notes", "{\"text\": \"%s\"}".formatted(words));
    }

    String task(String who) {
        return add(who, "/tasks", "{\"title\": \"%s\"}".formatted(words));
    }

    /** A release that waits for the centre. */
    String proposal(String who, String exhibit, String recipient, String... persons) {
        return add(who, "/releases", releaseOf(exhibit, recipient, persons));
    }

    /** A release that the centre approved. */
    String release(String who, String exhibit, String recipient, String... persons) {
        var id = proposal(who, exhibit, recipient, persons);
        program.as("ncic.supervisor")
                .post("/releases/" + id + "/approval", 1, "{}")
                .granted();
        return id;
    }

    /** The body of a proposal: TLP:RED where it names persons. */
    String releaseOf(String exhibit, String recipient, String... persons) {
        return """
                {"exhibitIds": ["%s"], "recipientId": "%s", "persons": [%s], "agreementId": "%s", "clauseRef": "5.1",
                 "purpose": "INVESTIGATION", "handling": {"tlp": "%s", "pap": "AMBER", "handlingCode": "H1",
                 "sourceEvaluation": "B", "informationEvaluation": 2}}
                """.formatted(
                        exhibit,
                        joint.organisationId(recipient),
                        Arrays.stream(persons)
                                .map(person -> "\"" + program.as(person).me("personId") + "\"")
                                .collect(Collectors.joining(", ")),
                        joint.agreementId(),
                        persons.length == 0 ? "AMBER" : "RED");
    }

    String request(String who, String requested) {
        return add(who, "/assistance-requests", requestTo(requested));
    }

    /** The body of a request. */
    String requestTo(String requested) {
        return """
                {"kind": "INFRASTRUCTURE_ATTRIBUTION", "requestedOrganisationId": "%1$s", "agreementId": "%2$s",
                 "clauseRef": "6.1", "urgency": "URGENT", "facts": "%3$s", "data": "%3$s", "necessity": "%3$s"}
                """.formatted(joint.organisationId(requested), joint.agreementId(), words);
    }

    void transmit(String request) {
        program.as("ncic.supervisor")
                .post("/assistance-requests/" + request + "/transmission", 1, "{}")
                .granted();
    }

    private String add(String who, String route, String body) {
        return program.as(who).post(joint.route(route), body).granted().text("id");
    }
}
