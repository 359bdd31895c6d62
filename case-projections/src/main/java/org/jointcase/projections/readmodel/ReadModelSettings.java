package org.jointcase.projections.readmodel;

import java.util.Map;
import javax.sql.DataSource;
import org.jointcase.ledger.access.AccessOpener;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.topic.EventsTopic;

/**
 * What read models are kept with.
 *
 * @param projector pooled connections of {@code jointcase_projector}, {@link ReadModels#connections} of them
 * @param unpooled connections of the same role, a new one each time
 * @param kafka what every Kafka client needs to connect
 * @param far positions behind from which on a read model is sooner made anew than brought up entry by entry
 */
public record ReadModelSettings(
        DataSource projector,
        DataSource unpooled,
        LedgerReader reader,
        EntryOpener opener,
        AccessOpener accessOpener,
        Map<String, Object> kafka,
        EventsTopic topic,
        long far,
        Alarms alarms) {
    public ReadModelSettings {
        kafka = Map.copyOf(kafka);
    }
}
