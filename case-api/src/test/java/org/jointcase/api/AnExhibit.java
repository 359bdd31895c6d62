package org.jointcase.api;

/** What is said of an item of evidence. */
final class AnExhibit {
    private AnExhibit() {}

    static String json() {
        return withTlp("AMBER");
    }

    static String withTlp(String tlp) {
        return with("\"tlp\": \"" + tlp + "\"");
    }

    /** @param more properties, {@code tlp} among them */
    static String with(String more) {
        return """
                {"kind": "LOG", "description": "Access log of the sign-in page", "dataCategory": "TRAFFIC",
                 "source": "The hosting company", "acquiredAt": "2026-03-02T01:10:00Z", "acquiredBy": "R. Santos", %s}
                """.formatted(more);
    }
}
