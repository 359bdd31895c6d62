package org.jointcase.transparency.witness;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.VerifierKey;

/** Cosigns the checkpoints of the logs that it knows, each if it continues the one before (C2SP tlog-witness). */
final class Witness {
    private final Map<String, WitnessedLog> logs = new LinkedHashMap<>();

    /** @throws IOException if what the store remembers of a log cannot be believed */
    Witness(SigningKey key, Collection<VerifierKey> logKeys, WitnessStore store, InstantSource clock)
            throws IOException {
        if (!key.verifier().type().isCosignature()) {
            throw new IllegalArgumentException("the key " + key + " makes no cosignatures");
        }
        var byOrigin = new LinkedHashMap<String, List<VerifierKey>>();
        logKeys.forEach(log ->
                byOrigin.computeIfAbsent(log.name(), none -> new ArrayList<>()).add(log));
        for (var keys : byOrigin.values()) {
            var policy = new CheckpointPolicy(keys, List.of(), 0);
            logs.put(policy.origin(), new WitnessedLog(policy, key, store, clock));
        }
    }

    /** Answers the body of an add-checkpoint request. */
    Answer addCheckpoint(byte[] body) {
        AddCheckpoint request;
        String origin;
        try {
            request = AddCheckpoint.parse(body);
            origin = Checkpoint.parse(request.checkpoint().text()).origin();
        } catch (IllegalArgumentException e) {
            return Answer.text(400, e.getMessage());
        }
        var log = logs.get(origin);
        return log == null ? Answer.text(404, "this witness does not know the log") : log.answer(request);
    }

    /** A line for each log: what it cosigned last, or that this cannot be read, and whether it saw two histories. */
    String status() {
        var status = new StringBuilder();
        for (var log : logs.values()) {
            status.append(log.status()).append('\n');
        }
        return status.toString();
    }
}
