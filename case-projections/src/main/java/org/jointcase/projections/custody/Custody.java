package org.jointcase.projections.custody;

import java.util.Optional;
import java.util.UUID;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.rows.RowReader;

/** The chains of custody of the exhibits that somebody sees. */
public final class Custody {
    private final Reading reading;
    private final RowReader<Holding> holdings = new RowReader<>(Holding.TABLE);
    private final RowReader<Step> steps = new RowReader<>(Step.TABLE);

    public Custody(Reading reading) {
        this.reading = reading;
    }

    /** The exhibit's chain; empty where there is no such exhibit, or none that he sees. */
    public Optional<Chain> chain(Mandate mandate, UUID exhibitId) {
        return reading.by(
                mandate,
                (client, visible) -> client.sql("select t.* from custody.holding t where t.exhibit_id = :exhibit and "
                                + visible.object("t", "exhibit_id"))
                        .param("exhibit", exhibitId)
                        .query((row, number) -> holdings.read(row))
                        .optional()
                        .map(holding -> new Chain(
                                holding,
                                client.sql("select t.* from custody.step t where t.case_id = :case"
                                                + " and t.exhibit_id = :exhibit and "
                                                + visible.object("t", "exhibit_id") + " order by t.sequence")
                                        .param("case", holding.caseId())
                                        .param("exhibit", exhibitId)
                                        .query((row, number) -> steps.read(row))
                                        .list())));
    }
}
