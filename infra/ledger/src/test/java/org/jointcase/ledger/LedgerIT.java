package org.jointcase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.SomeCommands.CENTRE;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import org.jointcase.ledger.entry.Log;
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
}
