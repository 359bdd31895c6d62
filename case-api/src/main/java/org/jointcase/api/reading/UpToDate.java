package org.jointcase.api.reading;

import static org.jointcase.api.problem.ProblemKind.BEHIND;

import java.time.Duration;
import java.util.UUID;
import org.jointcase.api.problem.Refused;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Freshness;
import org.jointcase.projections.readmodel.Positions;
import org.jspecify.annotations.Nullable;

/** Sees to it that read models are there, know what their reader knows, and who may see it, before they are asked. */
public final class UpToDate {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration OLDEST_SIGHT = Duration.ofSeconds(5);
    private static final String SIGHT = "access";

    private final Positions positions;
    private final Freshness freshness;

    UpToDate(Positions positions, Freshness freshness) {
        this.positions = positions;
        this.freshness = freshness;
    }

    /**
     * Waits until these read models and what the reader saw of a case are there.
     *
     * @param position that he saw; null where he does not say
     * @throws Refused if they are not there in time, or if sight of the case is known too badly to answer him
     */
    public void ofCase(Mandate mandate, UUID caseId, @Nullable Long position, String... models) {
        await(model -> positions.awaitTables(model, PATIENCE), models);
        if (position != null) {
            await(model -> positions.await(model, caseId, position, PATIENCE), models);
        }
        if (!mandate.ofCentre() && freshness.age(caseId).compareTo(OLDEST_SIGHT) > 0) {
            throw new Refused(BEHIND);
        }
    }

    /** As {@link #ofCase}, where an answer is about many cases. */
    public void ofAll(Mandate mandate, @Nullable Long position, String... models) {
        await(model -> positions.awaitTables(model, PATIENCE), models);
        if (position != null) {
            await(model -> positions.await(model, position, PATIENCE), models);
        }
        if (!mandate.ofCentre() && freshness.age().compareTo(OLDEST_SIGHT) > 0) {
            throw new Refused(BEHIND);
        }
    }

    /**
     * Waits until sight that was taken away is taken away.
     *
     * @throws Refused if that takes too long: what was recorded stays recorded, and a retry asks again
     */
    public void sightOf(UUID caseId, long position) {
        await(model -> positions.await(model, caseId, position, PATIENCE));
    }

    private interface Waiting {
        boolean until(String model) throws InterruptedException;
    }

    private static void await(Waiting waiting, String... models) {
        try {
            var there = waiting.until(SIGHT);
            for (var model : models) {
                there = there && waiting.until(model);
            }
            if (!there) {
                throw new Refused(BEHIND);
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new Refused(BEHIND);
        }
    }
}
