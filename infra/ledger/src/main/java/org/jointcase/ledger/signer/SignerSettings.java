package org.jointcase.ledger.signer;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.Log;

/**
 * What a signer works with.
 *
 * @param state the file that holds what it signed last
 * @param first whether it may begin although that file is missing, where nobody knows that the log was signed
 * @param unpooled connections of {@code jointcase_signer}, a new one each time
 * @param pooled connections of the same role, for the witnesses' lines
 */
public record SignerSettings(
        Log log,
        LogKeys keys,
        Path state,
        boolean first,
        DataSource unpooled,
        DataSource pooled,
        List<WitnessAddress> witnesses,
        SignerListener listener) {
    public SignerSettings {
        witnesses = List.copyOf(witnesses);
    }
}
