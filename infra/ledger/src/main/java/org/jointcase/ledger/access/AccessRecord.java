package org.jointcase.ledger.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody reached for something.
 *
 * @param organisation for which the actor acted
 * @param caseId the case that it belongs to; the centre's own where it belongs to none or is not known
 * @param object what was reached for
 * @param action what was asked, as {@code opened}, {@code downloaded}, {@code exported.sealed}: a name of {@code [a-z0-9.-]}
 * @param rule what refused it; null where it was granted, or refused by role or sight
 * @param sha256 of what was delivered, in lower-case hex; null where nothing was
 * @param happened the server's time
 * @param client the program that asked, as its token says
 * @param key of the command that was refused; null where there was none
 * @param extract what entries of a log were given out; null where none were, and in what was recorded before this was said
 */
public record AccessRecord(
        UUID actor,
        UUID organisation,
        UUID caseId,
        AccessedObject object,
        String action,
        Outcome outcome,
        @Nullable String rule,
        @Nullable String sha256,
        Instant happened,
        @Nullable String client,
        @Nullable UUID key,
        @Nullable Extract extract) {
    public enum Outcome {
        GRANTED,
        REFUSED
    }

    /**
     * An object, by the word that the glossary has for its kind.
     *
     * @param id null where it has none, as the audit trail
     */
    public record AccessedObject(String kind, @Nullable UUID id) {}

    /**
     * Entries of a log that are given out together.
     *
     * @param log its word
     * @param scope as a bundle's header says it: {@code whole}, {@code range <first>} or {@code case <id>}
     * @param entries how many, from the scope's first on
     * @param contents as a bundle's header says it; {@code envelopes} where there are no payloads
     */
    public record Extract(String log, String scope, long entries, String contents) {}
}
