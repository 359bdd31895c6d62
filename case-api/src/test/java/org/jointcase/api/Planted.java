package org.jointcase.api;

import java.time.Clock;
import java.time.Instant;
import org.jointcase.embedded.Home;
import org.jointcase.evidence.Vault;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.Ledger;
import org.jointcase.messaging.Alarm;
import org.jointcase.projections.board.Board;
import org.jointcase.transparency.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A use of every module, and what none of them does, so that the rules can be seen to find it. */
@SuppressWarnings("unused")
abstract class Planted {
    @Autowired
    @Nullable Object injected;

    abstract void domain(InvestigationId id);

    abstract void transparency(Hash hash);

    abstract void evidence(Vault vault);

    abstract void embedded(Home home);

    abstract void ledger(Ledger ledger);

    abstract void messaging(Alarm alarm);

    abstract void projections(Board board);

    abstract void api(Jointcase program);

    abstract void clock(Clock clock);

    Instant now() {
        return Instant.now();
    }

    long nanos() {
        return System.nanoTime();
    }
}
