package org.jointcase.projections.partners;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.rows.RowReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parties, to everybody who may log in, and the agreements, to their parties and to the centre. */
public final class Partners {
    private static final String SHOWN = "(sight.of_centre() or sight.organisation() = any (m.parties))";

    private final Reading reading;
    private final RowReader<Partner> partners = new RowReader<>(Partner.TABLE);
    private final RowReader<Memorandum> memoranda = new RowReader<>(Memorandum.TABLE);
    private final RowReader<Signatory> signatories = new RowReader<>(Signatory.TABLE);
    private final RowReader<AgreementClause> clauses = new RowReader<>(AgreementClause.TABLE);

    public Partners(Reading reading) {
        this.reading = reading;
    }

    /** @param after the id that the page before ended with */
    public Page<Partner> organisations(Mandate mandate, int limit, @Nullable UUID after) {
        return reading.by(
                mandate,
                client -> Page.of(
                        client.sql("select p.* from partners.partner p where p.case_id > :after"
                                        + " order by p.case_id limit :limit")
                                .param("after", after == null ? new UUID(0, 0) : after)
                                .param("limit", limit + 1)
                                .query((row, number) -> partners.read(row))
                                .list(),
                        limit,
                        Partner::caseId));
    }

    /**
     * A page of agreements.
     *
     * @param today in the centre's zone
     * @param after the id that the page before ended with
     */
    public Page<Agreement> agreements(Mandate mandate, LocalDate today, int limit, @Nullable UUID after) {
        return reading.by(mandate, client -> {
            var found = client.sql("select m.* from partners.memorandum m where m.case_id > :after and " + SHOWN
                            + " order by m.case_id limit :limit")
                    .param("after", after == null ? new UUID(0, 0) : after)
                    .param("limit", limit + 1)
                    .query((row, number) -> memoranda.read(row))
                    .list();
            var ids = found.stream().map(Memorandum::caseId).toList();
            var parties = of(ids, client, "signatory", "organisation", signatories);
            var clauses = of(ids, client, "agreement_clause", "ordinal", this.clauses);
            return Page.of(
                    found.stream()
                            .map(one -> Agreement.of(
                                    one,
                                    parties.getOrDefault(one.caseId(), List.of()),
                                    clauses.getOrDefault(one.caseId(), List.of()),
                                    today))
                            .toList(),
                    limit,
                    Agreement::id);
        });
    }

    private static <R extends Record> Map<UUID, List<R>> of(
            List<UUID> agreements, JdbcClient client, String table, String order, RowReader<R> reader) {
        if (agreements.isEmpty()) {
            return Map.of();
        }
        return client
                .sql("select t.* from partners." + table + " t join partners.memorandum m on m.case_id = t.case_id"
                        + " where t.case_id in (:agreements) and " + SHOWN + " order by t." + order)
                .param("agreements", agreements)
                .query((row, number) -> reader.read(row))
                .list()
                .stream()
                .collect(groupingBy(reader::caseId));
    }
}
