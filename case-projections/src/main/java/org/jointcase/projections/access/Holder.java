package org.jointcase.projections.access;

import java.util.Optional;
import java.util.UUID;

/** To whom something is shown. The function {@code sight.holders} lists what the person of a session is. */
final class Holder {
    /** The centre's liaisons, who record for those without accounts. */
    static final String CENTRE_LIAISONS = "centre-liaisons";
    /** Supervisors of a central authority. */
    static final String CENTRAL_AUTHORITIES = "central-authorities";

    private static final String MEMBER = "member";
    private static final String SUPERVISORS = "supervisors";
    private static final String DESK = "desk";

    private Holder() {}

    /** For which organisation such a holder acts; one that is shown something by his person acts for none. */
    static Optional<UUID> organisation(String holder) {
        var words = holder.split(":", -1);
        return switch (words[0]) {
            case MEMBER, SUPERVISORS, DESK -> Optional.of(UUID.fromString(words[1]));
            default -> Optional.empty();
        };
    }

    static String person(UUID person) {
        return "person:" + person;
    }

    /** A person as long as he acts for this organisation. */
    static String member(UUID organisation, UUID person) {
        return MEMBER + ":" + organisation + ":" + person;
    }

    static String supervisors(UUID organisation) {
        return SUPERVISORS + ":" + organisation;
    }

    /** Supervisors, liaisons and auditors. */
    static String desk(UUID organisation) {
        return DESK + ":" + organisation;
    }

    /** Investigators, as long as their organisation takes no part in the case. */
    static String outsiders(UUID organisation) {
        return "outsiders:" + organisation;
    }
}
