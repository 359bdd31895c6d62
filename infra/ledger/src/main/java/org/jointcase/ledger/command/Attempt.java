package org.jointcase.ledger.command;

import java.util.UUID;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.mandate.PersonId;
import org.jointcase.transparency.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What makes a command a retry of an earlier one, and what its caller believes to be true.
 *
 * @param client the program that sends it, as its token says
 * @param key the caller's {@code Idempotency-Key}, unique per client and person
 * @param digest SHA-256 of route and body
 * @param ifMatch the version that the caller saw; null where he need not say
 */
public record Attempt(
        String client, UUID key, Hash digest, @Nullable ExpectedVersion ifMatch) {
    CallersKey by(PersonId person) {
        return new CallersKey(CallersKey.command(client, person.value(), key), digest);
    }
}
