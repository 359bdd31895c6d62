package org.jointcase.ledger.append;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/** Ids of version 7: unique, and near one another in an index. Axon finds this class through its service file. */
public final class EventIds extends IdentifierFactory {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    public static UUID next() {
        return GENERATOR.generate();
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }
}
