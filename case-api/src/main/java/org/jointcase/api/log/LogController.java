package org.jointcase.api.log;

import static org.jointcase.api.problem.ProblemKind.NOT_FOUND;
import static org.jointcase.mandate.Role.AUDITOR;

import java.time.Duration;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.problem.MayAnswer;
import org.jointcase.api.problem.Refused;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.ledger.access.AccessRecord.Extract;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.tile.TilePath;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Both logs as static files (C2SP tlog-tiles), the case log under {@code /log}, the access log under {@code /log/access}.
 * They are kept by whoever asks for them and by no one between: what an address gives depends on who asks.
 */
@RestController
class LogController {
    private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();
    private static final CacheControl FOR_A_SECOND =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePrivate();

    private final ServedLogs logs;
    private final AccessJournal journal;

    LogController(ServedLogs logs, AccessJournal journal) {
        this.logs = logs;
        this.journal = journal;
    }

    @GetMapping(path = "/log/checkpoint", produces = "text/plain;charset=utf-8")
    @PermittedToPartners
    @MayAnswer(NOT_FOUND)
    ResponseEntity<byte[]> checkpoint() {
        return checkpoint(Log.CASE);
    }

    @GetMapping(path = "/log/access/checkpoint", produces = "text/plain;charset=utf-8")
    @PermittedToPartners
    @MayAnswer(NOT_FOUND)
    ResponseEntity<byte[]> accessCheckpoint() {
        return checkpoint(Log.ACCESS);
    }

    @GetMapping(path = "/log/tile/{level:[0-9]+}/{*tile}", produces = "application/octet-stream")
    @PermittedToPartners
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String tile) {
        return tile(Log.CASE, level, tile);
    }

    @GetMapping(path = "/log/access/tile/{level:[0-9]+}/{*tile}", produces = "application/octet-stream")
    @PermittedToPartners
    ResponseEntity<byte[]> accessTile(@PathVariable String level, @PathVariable String tile) {
        return tile(Log.ACCESS, level, tile);
    }

    @GetMapping(path = "/log/tile/entries/{*tile}", produces = "application/octet-stream")
    @PermittedTo(value = AUDITOR, ofCentre = true, ofCases = true)
    ResponseEntity<byte[]> entries(Caller caller, @PathVariable String tile) {
        return entries(Log.CASE, caller, tile);
    }

    @GetMapping(path = "/log/access/tile/entries/{*tile}", produces = "application/octet-stream")
    @PermittedTo(value = AUDITOR, ofCentre = true, ofCases = true)
    ResponseEntity<byte[]> accessEntries(Caller caller, @PathVariable String tile) {
        return entries(Log.ACCESS, caller, tile);
    }

    private ResponseEntity<byte[]> checkpoint(Log log) {
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .contentType(NOTE)
                .body(logs.checkpoint(log).note().encode());
    }

    private ResponseEntity<byte[]> tile(Log log, String level, String tile) {
        var path = path(level + tile);
        return file(path, logs.tile(log, path));
    }

    private ResponseEntity<byte[]> entries(Log log, Caller caller, String tile) {
        var path = path("entries" + tile);
        var entries = logs.entries(log, path);
        var scope = new Scope.Range(path.first() + 1);
        var extract = new Extract(log.toString(), scope.toString(), path.width(), "envelopes");
        journal.extracted(caller, Reached.entriesOf(log, "opened"), null, extract);
        return file(path, entries);
    }

    private static ResponseEntity<byte[]> file(TilePath path, byte[] bytes) {
        return ResponseEntity.ok()
                .cacheControl(path.isFull() ? FOR_EVER : FOR_A_MINUTE)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    /** @param place after {@code tile/} */
    private static TilePath path(String place) {
        try {
            return TilePath.parse("tile/" + place);
        } catch (IllegalArgumentException | ArithmeticException none) {
            throw new Refused(NOT_FOUND);
        }
    }
}
