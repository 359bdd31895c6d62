package org.jointcase.api.exhibit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.evidence.StoredFile;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitSight;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.NotVisible;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the bytes of an exhibit to who may have them now, as the ledger knows it, and writes that down first. */
@RestController
class DownloadController {
    /** What makes a name look like another, or end early where it is read carelessly. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\"\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

    private final CommittedStates states;
    private final RecordedFiles files;
    private final EvidenceStore store;
    private final AccessJournal journal;

    DownloadController(CommittedStates states, RecordedFiles files, EvidenceStore store, AccessJournal journal) {
        this.states = states;
        this.files = files;
        this.store = store;
        this.journal = journal;
    }

    @GetMapping("/api/v1/exhibits/{id}/content")
    @PermittedToReaders
    void download(Caller caller, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var exhibitId = new ExhibitId(id);
        var sight = ExhibitSight.of(exhibitId, caller.mandate(), new Committed() {
            @Override
            public <S> S state(Id<S> read) {
                return states.latest(read).state();
            }
        });
        NotVisible.unless(sight.ofContent() && sight.exhibit().identifiedBy().digital());
        var file = files.of(exhibitId);
        try (var bytes = store.open(sight.exhibit().investigation(), file)) {
            journal.delivered(caller, Reached.of(request), file.stored().sha256());
            describe(file, response);
            if (!request.getMethod().equals("HEAD")) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    /** Never to be shown by a browser, whatever it is. */
    private static void describe(RecordedFile file, HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(file.stored().size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(MISLEADING.matcher(file.name()).replaceAll("_"), UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Repr-Digest", digests(file.stored()));
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "none");
    }

    private static String digests(StoredFile file) {
        return "sha-256=:" + base64(file.sha256()) + ":, sha-512=:" + base64(file.sha512()) + ":";
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
