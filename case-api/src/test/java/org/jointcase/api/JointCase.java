package org.jointcase.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A case that the agency leads, with the police taking part: what most tests begin with. */
final class JointCase {
    static final String SUBMISSION = """
            {"title": "Phishing of public payroll accounts", "summary": "A copied sign-in page.",
             "offences": [{"instrument": "BUDAPEST_CONVENTION", "article": "7"}], "severity": "HIGH", "tlp": "AMBER"}
            """;

    private final Program program;
    private final String id;

    private JointCase(Program program, String id) {
        this.program = program;
        this.id = id;
    }

    /** Submitted by the centre's investigator. */
    static JointCase submitted(Program program) {
        return submitted(program, SUBMISSION);
    }

    static JointCase submitted(Program program, String submission) {
        var answer = program.as("ncic.investigator")
                .post("/investigations", submission)
                .granted();
        return new JointCase(program, answer.text("id"));
    }

    /** Opened, led by the agency, with its investigator and its exhibits officer, and those of the police. */
    static JointCase shared(Program program) {
        return submitted(program).opened().shared();
    }

    JointCase opened() {
        program.as("ncic.supervisor").post(route("/opening"), 1, "{}").granted();
        return this;
    }

    JointCase shared() {
        return ledBy("agency")
                .admit("police")
                .assign("agency.investigator", "LEAD_INVESTIGATOR")
                .assign("agency.exhibits", "EXHIBITS_OFFICER")
                .assign("police.investigator", "INVESTIGATOR")
                .assign("police.exhibits", "EXHIBITS_OFFICER");
    }

    JointCase ledBy(String organisation) {
        program.as("ncic.supervisor")
                .post(route("/lead"), 2, participant(organisation))
                .granted();
        return this;
    }

    JointCase admit(String organisation) {
        program.as("ncic.supervisor")
                .post(route("/participants"), participant(organisation))
                .granted();
        return this;
    }

    JointCase assign(String who, String role) {
        var supervisor = who.substring(0, who.indexOf('.')) + ".supervisor";
        var person = program.as(who).me("personId");
        program.as(supervisor)
                .post(route("/members"), "{\"personId\": \"%s\", \"role\": \"%s\"}".formatted(person, role))
                .granted();
        return this;
    }

    String id() {
        return id;
    }

    String route(String more) {
        return "/investigations/" + id + more;
    }

    /** The case's version now, as the centre's supervisor sees it. */
    long version() {
        return program.as("ncic.supervisor")
                .get(route("?position=" + Long.MAX_VALUE))
                .granted()
                .number("version");
    }

    /** What waits for somebody in this case. */
    List<String> waitingFor(String who) {
        return program.as(who)
                .get("/approvals?yours=true&limit=200&position=" + Long.MAX_VALUE)
                .granted()
                .json()
                .required("items")
                .valueStream()
                .filter(item -> item.required("caseId").asString().equals(id))
                .map(item -> item.required("waitsFor").asString())
                .toList();
    }

    String participant(String organisation) {
        return "{\"organisationId\": \"%s\", \"agreementId\": \"%s\"}"
                .formatted(organisationId(organisation), agreementId());
    }

    String organisationId(String code) {
        return program.as(code + ".supervisor").me("organisationId");
    }

    String agreementId() {
        return program.as("ncic.supervisor")
                .get("/agreements?position=" + Long.MAX_VALUE)
                .json()
                .required("items")
                .required(0)
                .required("id")
                .asString();
    }

    /** A file that somebody registers as evidence. */
    Answer upload(String who, String exhibit, String fileName, byte[] content) {
        return upload(who, exhibit, fileName, content, UUID.randomUUID());
    }

    Answer upload(Someone someone, String exhibit, String fileName, byte[] content) {
        return upload(someone, exhibit, fileName, content, UUID.randomUUID());
    }

    Answer upload(String who, String exhibit, String fileName, byte[] content, UUID key) {
        return upload(program.as(who), exhibit, fileName, content, key);
    }

    Answer upload(Someone someone, String exhibit, String fileName, byte[] content, UUID key) {
        return someone.send(someone.request("/api/v1" + route("/exhibits"))
                .header("Idempotency-Key", key.toString())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(parts(exhibit, fileName, content))));
    }

    static final String BOUNDARY = "----a-boundary";

    static List<byte[]> parts(String exhibit, String fileName, byte[] content) {
        var parts = new ArrayList<byte[]>();
        parts.add(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"exhibit\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + exhibit + "\r\n"));
        parts.add(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        parts.add(content);
        parts.add(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
