package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.List;
import java.util.UUID;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.ledger.access.LedgerAccess;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessFollowedIT {
    private final Stage stage = new Stage("classpath:db/sample");

    record Visit(UUID caseId, long position, Outcome outcome) {
        static final Table<Visit> TABLE = Table.of("visit", Visit.class, "caseId", "position");
    }

    private static final class Visits implements AccessProjection {
        @Override
        public String name() {
            return "visits";
        }

        @Override
        public List<Table<?>> tables() {
            return List.of(Visit.TABLE);
        }

        @Override
        public void apply(Rows rows, LedgerAccess access) {
            var entry = access.entry();
            rows.put(
                    Visit.TABLE,
                    new Visit(entry.caseId(), entry.position(), access.access().outcome()));
        }
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_access_log_comes_without_kafka_and_is_rebuilt_like_the_other() throws Exception {
        stage.visit(Outcome.GRANTED);
        var models = stage.keep(TestServers.kafka(), List.of(), List.of(new Visits()));
        stage.visit(Outcome.REFUSED);
        stage.visit(Outcome.GRANTED);
        eventually("all are there", () -> visits().equals("1 GRANTED,2 REFUSED,3 GRANTED"));
        assertThat(models.lag("visits")).isEqualTo(Lag.NONE);
        assertThat(stage.differences(models, "visits")).isEmpty();
        models.rebuild("visits");
        stage.visit(Outcome.REFUSED);
        eventually("all are there", () -> visits().equals("1 GRANTED,2 REFUSED,3 GRANTED,4 REFUSED"));
        assertThat(stage.alarms().standing()).isEmpty();
    }

    private String visits() {
        return stage.ask("select string_agg(position || ' ' || outcome, ',' order by position) from visits.visit");
    }
}
