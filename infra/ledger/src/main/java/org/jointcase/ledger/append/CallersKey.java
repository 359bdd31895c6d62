package org.jointcase.ledger.append;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jointcase.transparency.Hash;

/**
 * What makes an append one of a kind.
 *
 * @param command SHA-256 over client, person and key, each followed by LF
 * @param digest SHA-256 of what was asked
 */
public record CallersKey(Hash command, Hash digest) {
    /**
     * The hash that stands in an entry for who asked and under which key.
     *
     * @throws IllegalArgumentException if the client's name could be mistaken for more than a name
     */
    public static Hash command(String client, UUID person, UUID key) {
        if (client.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("client is one line");
        }
        return Hash.sha256((client + "\n" + person + "\n" + key + "\n").getBytes(UTF_8));
    }
}
