package org.jointcase.projections.custody;

import java.util.List;
import java.util.UUID;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.rows.RowReader;

/** The chains of custody of the exhibits that somebody sees. */
public final class Custody {
    private final Reading reading;
    private final RowReader<Step> steps = new RowReader<>(Step.TABLE);

    public Custody(Reading reading) {
        this.reading = reading;
    }

    /** The exhibit's chain, from its collection; empty where there is no such exhibit, or none that he sees. */
    public List<Step> chain(Mandate mandate, UUID caseId, UUID exhibitId) {
        return reading.by(
                mandate,
                (client, visible) -> client.sql("select t.* from custody.step t where t.case_id = :case"
                                + " and t.exhibit_id = :exhibit and " + visible.object("t", "exhibit_id")
                                + " order by t.sequence")
                        .param("case", caseId)
                        .param("exhibit", exhibitId)
                        .query((row, number) -> steps.read(row))
                        .list());
    }
}
