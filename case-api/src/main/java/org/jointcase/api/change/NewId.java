package org.jointcase.api.change;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Draws ids of version 7. */
public final class NewId {
    private static final NoArgGenerator VERSION_7 = Generators.timeBasedEpochRandomGenerator();

    private NewId() {}

    public static UUID next() {
        return VERSION_7.generate();
    }
}
