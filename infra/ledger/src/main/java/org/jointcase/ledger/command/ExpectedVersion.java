package org.jointcase.ledger.command;

import java.util.UUID;

/** @param version from 1: an aggregate's last sequence, and one */
public record ExpectedVersion(UUID aggregateId, long version) {
    long sequence() {
        return version - 1;
    }
}
