package org.jointcase.api.reading;

import java.time.Clock;
import javax.sql.DataSource;
import org.jointcase.api.start.Connections;
import org.jointcase.api.start.Schemas;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.projections.access.Freshness;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.approvals.Approvals;
import org.jointcase.projections.audittrail.AuditTrail;
import org.jointcase.projections.board.Board;
import org.jointcase.projections.casefile.CaseReplay;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.custody.Custody;
import org.jointcase.projections.dashboard.Dashboard;
import org.jointcase.projections.partners.Partners;
import org.jointcase.projections.readmodel.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The questions, each asked with the role that sees no more than its person. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    private static final int CONNECTIONS = 12;

    @Bean
    Reading asking(Connections connections, Schemas ready) {
        return new Reading(source(connections));
    }

    @Bean
    UpToDate upToDate(Connections connections, LedgerReader reader, Schemas ready) {
        var source = source(connections);
        return new UpToDate(new Positions(source, reader), new Freshness(source, reader, Clock.systemUTC()));
    }

    @Bean
    Board board(Reading reading) {
        return new Board(reading);
    }

    @Bean
    Casefiles casefiles(Reading reading, LedgerReader reader, EntryOpener opener) {
        return new Casefiles(reading, reader, opener);
    }

    @Bean
    CaseReplay caseReplay(Reading reading, LedgerReader reader, EntryOpener opener) {
        return new CaseReplay(reading, reader, opener);
    }

    @Bean
    Custody custody(Reading reading) {
        return new Custody(reading);
    }

    @Bean
    Partners partners(Reading reading) {
        return new Partners(reading);
    }

    @Bean
    Approvals approvals(Reading reading) {
        return new Approvals(reading);
    }

    @Bean
    Dashboard dashboard(Reading reading, Approvals approvals) {
        return new Dashboard(reading, approvals);
    }

    @Bean
    AuditTrail auditTrail(Reading reading) {
        return new AuditTrail(reading);
    }

    @Bean
    Unconditionally unconditionally() {
        return new Unconditionally();
    }

    private static DataSource source(Connections connections) {
        return connections.pool(DatabaseRoles.QUERY, CONNECTIONS);
    }
}
