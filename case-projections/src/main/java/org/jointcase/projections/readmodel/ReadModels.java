package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jointcase.messaging.follow.AccessSource;
import org.jointcase.messaging.follow.CaseSource;
import org.jointcase.messaging.follow.CatchUp;
import org.jointcase.messaging.follow.EventConsumer;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.Projection;

/** The read models that this process keeps. Any number of processes may keep the same ones. */
public final class ReadModels implements AutoCloseable {
    private static final Duration ACCESS_INTERVAL = Duration.ofMillis(200);

    private final Map<String, ReadModel<?>> models = new LinkedHashMap<>();
    private final Rebuilds rebuilds;
    private final UnderWay underWay;

    public ReadModels(
            ReadModelSettings settings, List<Projection> projections, List<AccessProjection> accessProjections) {
        rebuilds = new Rebuilds(settings);
        underWay = new UnderWay(settings.projector());
        var shared = CaseSource.shared(settings.reader(), settings.opener());
        var forgetful = CaseSource.forgetful(settings.reader(), settings.opener());
        for (var projection : projections) {
            var fold = Fold.of(projection);
            var live = new LiveReadModel<>(fold, settings.projector());
            var following = new EventConsumer(live, shared, settings.kafka(), settings.topic(), settings.alarms());
            add(new ReadModel<>(fold, forgetful, settings, following, rebuilds, models.size()));
        }
        var access = new AccessSource(settings.reader(), settings.accessOpener());
        for (var projection : accessProjections) {
            var fold = Fold.of(projection);
            var live = new LiveReadModel<>(fold, settings.projector());
            var following = CatchUp.alone(live, access, settings.alarms(), ACCESS_INTERVAL);
            add(new ReadModel<>(fold, access, settings, following, rebuilds, models.size()));
        }
    }

    /** How many pooled connections so many read models need: two each, and three for each comparison at work. */
    public static int connections(int models) {
        return 2 * models + 3 * Rebuilds.AT_ONCE;
    }

    /** Returns at once: a read model without a generation of today's tables is rebuilt before it follows. */
    public void start() {
        models.values().forEach(ReadModel::start);
    }

    public List<String> names() {
        return List.copyOf(models.keySet());
    }

    /** Whether each has a generation and follows. */
    public boolean isReady() {
        return models.values().stream().allMatch(ReadModel::isReady);
    }

    /** Whether each has also looked whether it wants another generation, and tried to make that. */
    boolean hasBegun() {
        return models.values().stream().allMatch(ReadModel::hasBegun);
    }

    /** Whether a read model has a generation and follows. */
    public boolean isReady(String name) {
        return model(name).isReady();
    }

    /**
     * How far a read model is behind its log.
     *
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if the ledger cannot be asked
     * @throws org.jointcase.messaging.follow.FollowerUnavailable if the read model cannot be asked
     */
    public Lag lag(String name) {
        return model(name).lag();
    }

    /**
     * Begins to make a read model anew, while the one that there is serves.
     *
     * @throws IllegalArgumentException if there is no read model of this name
     * @throws RebuildUnderWay if that is being done already, here or elsewhere
     */
    public void rebuild(String name) {
        rebuilds.begin(model(name));
    }

    /** Whether a rebuild or comparison that was asked for here has not ended yet; it may wait for its turn. */
    public boolean isAskedFor(String name) {
        return rebuilds.isAskedFor(model(name));
    }

    /** The rebuilds under way, here and elsewhere. */
    public List<Progress> progress() {
        return underWay.all();
    }

    /**
     * Begins to make a read model anew, to compare it with the live one row by row at the same cursors, and to remove it.
     *
     * @throws IllegalArgumentException if there is no read model of this name
     * @return opens when the comparison has ended, whatever it found or wherever it broke off
     * @throws RebuildUnderWay if it is being rebuilt or compared, here or elsewhere
     */
    public CountDownLatch compare(String name) {
        return rebuilds.compare(model(name));
    }

    /** Has the alarms say what comparing each found last, here or elsewhere, and before this process began. */
    public void recall() {
        rebuilds.recall();
    }

    /** What comparing each found last, here or elsewhere; nothing of those that were never compared. */
    public List<Compared> compared() {
        return rebuilds.compared();
    }

    @Override
    public void close() {
        rebuilds.close();
        models.values().forEach(ReadModel::close);
    }

    private void add(ReadModel<?> model) {
        if (models.put(model.name(), model) != null) {
            throw new IllegalArgumentException("there are two read models named " + model.name());
        }
    }

    private ReadModel<?> model(String name) {
        var model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("there is no read model named " + name);
        }
        return model;
    }
}
