package org.jointcase.api;

/** A body of the right shape for every change, whatever comes of it. */
final class Bodies {
    private static final String SHA256 = "0".repeat(64);

    private final CaseWork work;
    private final String participant;
    private final String agreement;
    private final String request;

    Bodies(Program program) {
        var joint = JointCase.submitted(program);
        work = new CaseWork(program, joint, "As seen");
        participant = joint.participant("partner");
        agreement = Things.agreement(joint.organisationId("ncic"), joint.organisationId("police"));
        request = work.requestTo("police");
    }

    /**
     * The body for a route.
     *
     * @param person who is named in it
     * @param exhibit that is named in it
     */
    String of(String path, String person, String exhibit) {
        return switch (path.substring("/api/v1".length())) {
            case "/organisations" ->
                "{\"code\": \"agency\", \"name\": \"Agency\", \"kind\": \"ACADEMIA\", \"country\": \"PH\"}";
            case "/agreements" -> agreement;
            case "/agreements/{id}/termination" -> "{\"reason\": \"x\", \"lastDay\": \"2099-01-01\"}";
            case "/investigations" -> JointCase.SUBMISSION;
            case "/investigations/{id}/lead", "/investigations/{id}/participants" -> participant;
            case "/investigations/{id}/members" ->
                "{\"personId\": \"%s\", \"role\": \"INVESTIGATOR\"}".formatted(person);
            case "/investigations/{id}/closure-proposal" ->
                "{\"determination\": \"CONFIRMED\", \"disposition\": \"DUPLICATE\", \"summary\": \"x\"}";
            case "/investigations/{id}/absorption" -> "{\"absorbingId\": \"%s\", \"reason\": \"x\"}".formatted(person);
            case "/investigations/{id}/reopening" -> "{\"newFacts\": \"x\"}";
            case "/investigations/{id}/notes", "/notes/{id}/correction" -> "{\"text\": \"x\"}";
            case "/investigations/{id}/tasks" -> "{\"title\": \"x\"}";
            case "/tasks/{id}/assignment" -> "{\"assigneeId\": \"%s\"}".formatted(person);
            case "/investigations/{id}/exhibits" -> AnExhibit.json();
            case "/exhibits/{id}/transfer" -> "{\"receiverId\": \"%s\", \"reason\": \"x\"}".formatted(person);
            case "/exhibits/{id}/transfer/acceptance" -> "{\"sha256\": \"%s\"}".formatted(SHA256);
            case "/exhibits/{id}/fate" -> "{\"kind\": \"RETURNED\", \"recipient\": \"x\", \"receipt\": \"x\"}";
            case "/investigations/{id}/releases" -> work.releaseOf(exhibit, "agency");
            case "/releases/{id}/acknowledgement" -> "{\"sha256s\": {}}";
            case "/investigations/{id}/assistance-requests" -> request;
            case "/assistance-requests/{id}/resubmission" ->
                "{\"urgency\": \"URGENT\", \"facts\": \"x\", \"data\": \"x\", \"necessity\": \"x\"}";
            case "/assistance-requests/{id}/result" -> "{\"result\": \"x\"}";
            case "/assistance-requests/{id}/refusal" -> "{\"ground\": \"OTHER\", \"reason\": \"x\"}";
            default ->
                path.matches(".*(refusal|suspension|resumption|reinstatement|return|withdrawal|removal|rejection)")
                        ? "{\"reason\": \"x\"}"
                        : "{}";
        };
    }
}
