package org.jointcase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointcase.ledger.SomeCommands.CENTRE;
import static org.jointcase.ledger.SomeCommands.administrator;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;
import static org.jointcase.ledger.SomeCommands.organisationId;
import static org.jointcase.organisation.OrganisationKind.GOVERNMENT_AGENCY;

import java.sql.SQLException;
import java.time.Duration;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.key.MasterKey;
import org.jointcase.mandate.Act;
import org.jointcase.organisation.OrganisationCommand.Propose;
import org.jointcase.release.ReleaseStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerIT {
    private final ALedger ledger = ALedger.create();
    private final Ledger node = ledger.open();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_is_acknowledged_is_there_and_can_be_read() {
        var receipt = node.commands().send(foundCentre(), attempt());

        assertThat(receipt.version(CENTRE.value())).isEqualTo(2);
        assertThat(receipt.position()).isEqualTo(2);
        assertThat(node.opener().open(node.reader().after(Log.CASE, 0, 10))).isEqualTo(receipt.entries());
        assertThat(node.states().latest(CENTRE).version()).isEqualTo(2);
    }

    @Test
    void why_something_is_recorded_only_days_later_is_recorded_too() {
        node.commands().send(foundCentre(), attempt());
        var now = administrator();
        var late = new Act(
                now.mandate(),
                now.decidedAt(),
                now.today(),
                now.happenedAt().minus(Duration.ofDays(3)),
                "the line was down");
        var agency = organisationId();

        var receipt = node.commands()
                .send(new Propose(late, agency, "agency", "The agency", GOVERNMENT_AGENCY, "PH"), attempt());

        assertThat(receipt.entries().getLast().lateReason()).isEqualTo("the line was down");
        assertThat(node.opener().open(node.reader().after(Log.CASE, 2, 10))).isEqualTo(receipt.entries());
    }

    @Test
    void a_case_goes_its_way_and_another_node_reads_the_same() {
        node.commands().send(foundCentre(), attempt());
        var joint = AJointCase.in(node.commands());
        var release = joint.proposeRelease();
        joint.send(joint.approve(release));

        var log = new WholeLog(ledger.reader(), Log.CASE).check();
        assertThat(log).extracting(entry -> entry.type()).endsWith("release.approved", "investigation.evidence-shared");
        var other = ledger.open();
        assertThat(other.states().latest(release).state().is(ReleaseStatus.APPROVED))
                .isTrue();
        assertThat(other.states().latest(joint.investigation))
                .isEqualTo(node.states().latest(joint.investigation));
        assertThat(other.states().latest(joint.exhibit)).isEqualTo(node.states().latest(joint.exhibit));
    }

    @Test
    void it_does_not_open_with_another_master_key() {
        node.commands().send(foundCentre(), attempt());
        var other = MasterKey.of("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");

        assertThatIllegalStateException()
                .isThrownBy(() -> Ledger.open(ledger.settings(other, new LedgerListener() {})))
                .withMessageContaining("another master key");
    }

    @Test
    void it_does_not_open_where_an_acknowledged_commit_may_be_lost() throws SQLException {
        try (var connection = ledger.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role jointcase_writer in database "
                    + ledger.database().name() + " set synchronous_commit = off");
        }

        assertThatIllegalStateException().isThrownBy(ledger::open).withMessageContaining("synchronous_commit");
    }

    @Test
    void closed_it_takes_nothing_more() {
        node.close();

        assertThatThrownBy(() -> node.commands().send(foundCentre(), attempt())).isInstanceOf(LedgerUnavailable.class);
    }
}
