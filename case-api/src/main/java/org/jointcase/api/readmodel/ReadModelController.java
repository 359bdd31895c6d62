package org.jointcase.api.readmodel;

import static org.jointcase.mandate.Role.ADMINISTRATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.readmodel.Compared;
import org.jointcase.projections.readmodel.Progress;
import org.jointcase.projections.readmodel.ReadModels;
import org.jointcase.projections.readmodel.RebuildUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the read models are, and how one is made anew. A node that keeps none knows of none. */
@RestController
@RequestMapping("/api/v1/read-models")
class ReadModelController {
    private final ObjectProvider<ReadModels> readModels;
    private final AccessJournal journal;

    ReadModelController(ObjectProvider<ReadModels> readModels, AccessJournal journal) {
        this.readModels = readModels;
        this.journal = journal;
    }

    /**
     * @param missing entries recorded since the first that it has not applied; at most so many are missing
     * @param missingSince when that one was recorded; null where none is missing
     * @param rebuild how far one has come, or a comparison, which makes one too; null where none is under way
     * @param waiting whether what was asked for waits for its turn
     * @param comparison with the ledger, the last that was begun; null where there was none
     */
    record State(
            String name,
            long missing,
            @Nullable Instant missingSince,
            @Nullable Rebuild rebuild,
            boolean waiting,
            @Nullable Comparison comparison) {}

    /**
     * @param percent of the folding
     * @param secondsLeft of it, if it goes on as until now; null where it has only begun, and where only indexes and the switch
     *     are left
     * @param tablesIndexed of so many tables; the switch comes when all are
     */
    record Rebuild(
            Instant started,
            long position,
            long target,
            int percent,
            @Nullable Long secondsLeft,
            int tablesIndexed,
            int tables) {
        static Rebuild of(Progress progress, Instant now) {
            return new Rebuild(
                    progress.started(),
                    progress.position(),
                    progress.target(),
                    progress.percent(),
                    progress.timeLeft(now).map(Duration::toSeconds).orElse(null),
                    progress.indexed(),
                    progress.tables());
        }
    }

    /**
     * @param ended null while it is under way, or where it was broken off
     * @param differences for each table that differs, how many rows do; until it ends, as the one before it found
     */
    record Comparison(Instant started, @Nullable Instant ended, Map<String, Long> differences) {
        static Comparison of(Compared compared) {
            var ended = compared.hasEnded() ? compared.ended() : null;
            return new Comparison(compared.started(), ended, compared.differences());
        }
    }

    record States(List<State> items, @Nullable String next) {}

    @GetMapping
    @PermittedTo(value = ADMINISTRATOR, ofCentre = true)
    States all() {
        var models = readModels.getIfAvailable();
        return new States(
                models == null
                        ? List.of()
                        : models.names().stream()
                                .map(name -> state(models, name))
                                .toList(),
                null);
    }

    @GetMapping("{name}")
    @PermittedTo(value = ADMINISTRATOR, ofCentre = true)
    State one(@PathVariable String name) {
        return state(having(name), name);
    }

    /** Answers at once; how far it has come is asked of the read model. */
    @PostMapping("{name}/rebuild")
    @PermittedTo(value = ADMINISTRATOR, ofCentre = true)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Obeys(
            value = {},
            or = ProblemKind.REBUILD_UNDER_WAY)
    ResponseEntity<State> rebuild(Change change, @PathVariable String name, HttpServletRequest request) {
        return begun(change.caller(), name, request, ReadModels::rebuild);
    }

    /** Compares it row by row with what the ledger says. Answers at once; what was found is asked of the read model. */
    @PostMapping("{name}/comparison")
    @PermittedTo(value = ADMINISTRATOR, ofCentre = true)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Obeys(
            value = {},
            or = ProblemKind.REBUILD_UNDER_WAY)
    ResponseEntity<State> compare(Change change, @PathVariable String name, HttpServletRequest request) {
        return begun(change.caller(), name, request, ReadModels::compare);
    }

    /** No event says who asked for it, whether or not it can begin; the access log does. */
    private ResponseEntity<State> begun(
            Caller caller, String name, HttpServletRequest request, BiConsumer<ReadModels, String> work) {
        var models = having(name);
        var reached = Reached.of(request);
        journal.granted(caller, new Reached(reached.kind(), null, reached.action() + "." + name));
        try {
            work.accept(models, name);
        } catch (RebuildUnderWay already) {
            throw new Refused(ProblemKind.REBUILD_UNDER_WAY);
        }
        return ResponseEntity.accepted().body(state(models, name));
    }

    private ReadModels having(String name) {
        var models = readModels.getIfAvailable();
        if (models == null || !models.names().contains(name)) {
            throw new NotVisible();
        }
        return models;
    }

    private static State state(ReadModels models, String name) {
        var lag = models.lag(name);
        var rebuild = models.progress().stream()
                .filter(progress -> progress.model().equals(name))
                .findFirst()
                .map(progress -> Rebuild.of(progress, Instant.now()))
                .orElse(null);
        var comparison = models.compared().stream()
                .filter(compared -> compared.model().equals(name))
                .findFirst()
                .map(Comparison::of)
                .orElse(null);
        var waiting = rebuild == null && models.isAskedFor(name);
        return new State(name, lag.entries(), lag.oldest().orElse(null), rebuild, waiting, comparison);
    }
}
