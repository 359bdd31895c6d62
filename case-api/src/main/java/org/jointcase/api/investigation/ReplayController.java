package org.jointcase.api.investigation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.casefile.CaseDifferences;
import org.jointcase.projections.casefile.CaseReplay;
import org.jointcase.projections.casefile.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** How a case became what it is: what differs between two moments, and its states one after another. */
@RestController
@RequestMapping("/api/v1/investigations/{id}")
class ReplayController {
    private final CaseReplay replay;
    private final UpToDate upToDate;
    private final AccessJournal journal;
    private final JsonMapper json;

    ReplayController(CaseReplay replay, UpToDate upToDate, AccessJournal journal, JsonMapper json) {
        this.replay = replay;
        this.upToDate = upToDate;
        this.journal = journal;
        this.json = json;
    }

    /**
     * @param from a position or an instant; left out, before the case began
     * @param to a position or an instant; left out, now
     */
    @GetMapping("changes")
    @PermittedToReaders
    CaseDifferences changes(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        var mandate = caller.mandate();
        upToDate.ofCase(mandate, id, position);
        var differences = replay.changes(mandate, id, beginning(from), end(to)).orElseThrow(NotVisible::new);
        journal.granted(caller, Reached.of(request));
        return differences;
    }

    /**
     * Newline-delimited JSON: the case as it stood at {@code from}, then a line for each entry up to {@code to}.
     *
     * @param states whether each line has the whole case file, or only what changed
     */
    @GetMapping(path = "replay", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @PermittedToReaders
    void replay(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "true") boolean states,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var mandate = caller.mandate();
        var begin = beginning(from);
        var end = end(to);
        upToDate.ofCase(mandate, id, position);
        try {
            var lines = new Lines(caller, request, response);
            NotVisible.unless(replay.replay(mandate, id, begin, end, states, lines::write));
            lines.begin();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static Moment beginning(@Nullable String from) {
        return from == null ? Moment.BEGINNING : Moment.parse("from", from);
    }

    private static Moment end(@Nullable String to) {
        return to == null ? Moment.NOW : Moment.parse("to", to);
    }

    /** Nothing leaves before it is written down that somebody reads it. */
    private final class Lines {
        private final Caller caller;
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private @Nullable OutputStream output;

        Lines(Caller caller, HttpServletRequest request, HttpServletResponse response) {
            this.caller = caller;
            this.request = request;
            this.response = response;
        }

        OutputStream begin() throws IOException {
            var begun = output;
            if (begun == null) {
                journal.granted(caller, Reached.of(request));
                response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
                begun = response.getOutputStream();
                output = begun;
            }
            return begun;
        }

        void write(Object line) {
            try {
                var to = begin();
                to.write(json.writeValueAsBytes(line));
                to.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
