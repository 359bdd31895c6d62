package org.jointcase.ledger;

import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.key.MasterKey;

/**
 * What a ledger is opened with.
 *
 * @param writer connections of {@code jointcase_writer}; each log keeps one
 * @param reader pooled connections of {@code jointcase_reader}
 * @param keys pooled connections of {@code jointcase_keys}
 * @param centreZone where the centre's days begin and end
 * @param cachedAggregates how many aggregates are kept in memory
 * @param patience how long a command waits for its answer
 */
public record LedgerSettings(
        DataSource writer,
        DataSource reader,
        DataSource keys,
        MasterKey masterKey,
        ZoneId centreZone,
        int cachedAggregates,
        Duration patience,
        LedgerListener listener) {}
